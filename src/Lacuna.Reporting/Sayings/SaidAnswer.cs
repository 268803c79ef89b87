using System.Collections.Immutable;
using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Sayings;

/// <summary>The opening lines: how many statements, in how many documents, when first and last.</summary>
internal static class SaidAnswer
{
    public static ImmutableArray<Phrase> Of(Said said)
    {
        var asked = SaidWords.Asked(said.Question);
        if (said.Count == 0)
        {
            return said.OwnWords.IsEmpty
                ? [Phrase.Of($"{"No statement":b}{asked} was found in the documents held.")]
                : [Phrase.Of($"{"No statement":b}{asked} was found in the documents held. {Own(said)}")];
        }

        var lines = ImmutableArray.CreateBuilder<Phrase>();
        lines.Add(Phrase.Of($"{Counted.Of(said.Count, "statement"):b}{asked}{Where(said)}.{Copies(said)}"));
        if (said.Listed < said.Count)
        {
            lines.Add(Phrase.Plain($"The first {Counted.Number(said.Listed)} are listed; --limit shows more, days and sources narrow."));
        }

        if (!said.OwnWords.IsEmpty)
        {
            lines.Add(Phrase.Plain(Own(said)));
        }

        return lines.ToImmutable();
    }

    private static string Own(Said said) => $"Besides, {Counted.Of(said.OwnWords.Length, "sentence")} of its own pages {(said.OwnWords.Length == 1 ? "names" : "name")} it outside of statements.";

    private static string Copies(Said said) => said.InCopies is > 0 and var copies ? $" Those of syndicated copies ({Counted.Number(copies)}) are left out." : "";

    private static string Where(Said said)
    {
        var all = said.Sayings.SelectMany(saying => saying.WithInner()).ToList();
        var documents = all.Select(saying => saying.Row.Version).Distinct().Count();
        var sources = all.Select(saying => saying.Row.Source?.Name).Distinct(StringComparer.Ordinal).Count();
        var dated = all.Select(saying => saying.Row.Published?.Date).OfType<NodaTime.LocalDate>().ToList();
        var listed = said.Listed < said.Count ? "; those listed are" : "";
        return $"{listed} in {Counted.Of(documents, "document")} of {Counted.Of(sources, "source")}"
            + (dated.Count == 0 ? "" : $", {DayWords.Of(new NodaTime.DateInterval(dated.Min(), dated.Max()))}");
    }
}
