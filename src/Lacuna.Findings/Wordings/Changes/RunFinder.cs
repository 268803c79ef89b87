using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Coverages;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Wordings.Series;
using NodaTime;

namespace Lacuna.Findings.Wordings.Changes;

/// <summary>Cuts the uses of a wording into runs of consecutive documents.</summary>
internal static class RunFinder
{
    /// <summary>The runs of <paramref name="uses"/>: one use a document, in order.</summary>
    public static ImmutableArray<WordingRun> Runs(WordingSeries series, IReadOnlyList<(int Document, TextSpan At)> uses)
    {
        var runs = ImmutableArray.CreateBuilder<WordingRun>();
        for (var i = 0; i < uses.Count;)
        {
            var end = i + 1;
            while (end < uses.Count && uses[end].Document == uses[end - 1].Document + 1 && series.HoleBefore(uses[end].Document) is null)
            {
                end++;
            }

            var (first, last) = (uses[i].Document, uses[end - 1].Document);
            runs.Add(new WordingRun(
                first,
                last,
                new DateInterval(series.Documents[first].Date, series.Documents[last].Date),
                Evidence.From(series.Documents[first].Read.Document, uses[i].At),
                Evidence.From(series.Documents[last].Read.Document, uses[end - 1].At))
            {
                CutBefore = series.HoleBefore(first),
                CutAfter = last + 1 < series.Documents.Length ? series.HoleBefore(last + 1) : null,
            });
            i = end;
        }

        return runs.ToImmutable();
    }

    /// <summary>What the series holds after document <paramref name="last"/>.</summary>
    public static WordingEnd EndOf(WordingSeries series, int last, Evidence? nearest)
    {
        var after = series.Documents.Length - last - 1;
        var day = series.Documents[last].Date;
        ImmutableArray<CoverageHole> holes = [.. series.Holes.Where(hole => hole.Days.End >= day)];
        return after == 0
            ? new WordingEnd(0, null, null, null, holes)
            : new WordingEnd(after, new DateInterval(series.Documents[last + 1].Date, series.Documents[^1].Date), series.Documents[last + 1], nearest, holes);
    }

    /// <summary>The densest stretch, in terms of the series.</summary>
    public static UseWindow WindowOf(WordingSeries series, ScanWindow window, int uses, double falseDiscoveryRate) => new(
        window.First,
        window.Last,
        new DateInterval(series.Documents[window.First].Date, series.Documents[window.Last].Date),
        window.Uses,
        uses - window.Uses)
    {
        LogLikelihoodRatio = window.LogLikelihoodRatio,
        ChanceAtMost = window.ChanceAtMost,
        FalseDiscoveryRate = falseDiscoveryRate,
    };

    /// <summary>Words on one line.</summary>
    public static string WordsOf(string exact)
    {
        var line = new StringBuilder(exact.Length);
        foreach (var character in exact)
        {
            if (!char.IsWhiteSpace(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
