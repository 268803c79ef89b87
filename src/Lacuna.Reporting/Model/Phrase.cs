using System.Collections.Immutable;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Model;

/// <summary>Words of a report. What the public wrote is kept apart as <see cref="RunKind.Quoted"/> and is never read as markup by any medium.</summary>
/// <param name="Runs">The stretches in reading order.</param>
public sealed record Phrase(ImmutableArray<Run> Runs)
{
    /// <summary>No words.</summary>
    public static Phrase Empty { get; } = new([]);

    /// <summary>Words with holes: <c>{x}</c> plain, <c>{x:b}</c> strong, <c>{x:q}</c> quoted, <c>{x:f}</c> faint.</summary>
    public static Phrase Of(PhraseHandler words) => new(words.ToRuns());

    /// <summary>The report's own words.</summary>
    public static Phrase Plain(string words) => new([new Run(words, RunKind.Plain)]);

    /// <summary>One phrase after the other.</summary>
    public static Phrase operator +(Phrase left, Phrase right) => new([.. left.Runs, .. right.Runs]);

    /// <summary>One phrase after the other, <paramref name="between"/> them.</summary>
    public static Phrase Join(string between, IEnumerable<Phrase> phrases)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var phrase in phrases)
        {
            if (runs.Count > 0)
            {
                runs.Add(new Run(between, RunKind.Plain));
            }

            runs.AddRange(phrase.Runs);
        }

        return new Phrase(runs.ToImmutable());
    }

    /// <summary>The words alone, quotations between curly quotation marks unless they bring their own.</summary>
    public override string ToString() =>
        string.Concat(Runs.Select(run => run.Kind == RunKind.Quoted && QuoteMarks.AreNeeded(run.Text) ? $"“{run.Text}”" : run.Text));

    /// <inheritdoc/>
    public bool Equals(Phrase? other) => other is not null && Runs.AsSpan().SequenceEqual(other.Runs.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
