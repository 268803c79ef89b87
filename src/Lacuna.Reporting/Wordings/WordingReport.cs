using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Wordings;

/// <summary>Puts the wordings of a series into words: those that were found, or the one that was asked for.</summary>
public static class WordingReport
{
    /// <summary>The report on what was found without asking.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="limits">What the caller left out, in sentences.</param>
    public static Report Of(WordingFindings findings, IEnumerable<string> limits)
    {
        var series = findings.Series;
        var quotes = new SeriesQuotes(series);
        var sections = new List<Section?>
        {
            Rows(findings, quotes),
            Changes(findings.Changes, quotes),
            Limits(series, findings.Notes, limits),
            Method(findings),
        };
        return new Report($"Wordings in {Counted.Of(series.Documents.Length, "document")}")
        {
            Answer =
            [
                Phrase.Of($"{$"{Counted.Number(findings.Rows.Length)} of {Counted.Of(findings.RowsFound, "row")}":b} of wordings that came, went or changed in {SeriesWording.Of(series)}."),
                Phrase.Of($"Of {Counted.Of(findings.PhrasesTested, "phrase")} looked at, {Counted.Number(findings.PhrasesClustered)} stand closer together in time than chance allows; {Counted.Of(findings.Changes.Length, "change")} of single words in standing sentences."),
            ],
            Sections = [.. sections.OfType<Section>()],
        };
    }

    /// <summary>The report on one phrase that was asked for.</summary>
    /// <param name="asked">The phrase as it was asked for.</param>
    /// <param name="wording">Its uses.</param>
    /// <param name="series">Where it was looked for.</param>
    /// <param name="limits">What the caller left out, in sentences.</param>
    public static Report Of(string asked, Wording wording, WordingSeries series, IEnumerable<string> limits)
    {
        var sections = new List<Section?> { PhraseRuns.Section(wording, series), Limits(series, [], limits), PhraseMethod(wording) };
        return new Report($"“{asked}” in {Counted.Of(series.Documents.Length, "document")}")
        {
            Answer = [.. PhraseRuns.Answer(asked, wording, series)],
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static Section? Rows(WordingFindings findings, SeriesQuotes quotes) => findings.Rows.IsEmpty
        ? null
        : new Section(
            "wordings",
            $"Wordings, the most telling first ({Counted.Number(findings.Rows.Length)})",
            [.. findings.Rows.Select(row => (Block)WordingPoint.Of(row, quotes))]);

    private static Section? Changes(ImmutableArray<Replacement> changes, SeriesQuotes quotes) => changes.IsEmpty
        ? null
        : new Section(
            "changes",
            $"Words for words, in sentences that else stood as they were ({Counted.Number(changes.Length)})",
            [.. changes.Select((change, i) => (Block)WordingPoint.Of(change, i, quotes))]);

    private static Section? Limits(WordingSeries series, ImmutableArray<Note> notes, IEnumerable<string> limits)
    {
        ImmutableArray<Block> lines =
        [
            .. series.Holes.Select(hole => $"Not held: {DayWords.Of(hole.Days)}. {hole.Reason} Runs are cut there; that a wording was dropped then is not established.")
                .Concat(series.Notes.Concat(notes).Select(note => note.Message))
                .Concat(limits)
                .Select(line => new Paragraph(Phrase.Plain(line))),
        ];
        return lines.IsEmpty ? null : new Section("limits", "Notes and limits", lines) { Kind = SectionKind.Limits };
    }

    private static Section Method(WordingFindings findings) => new("method", "How this was found",
    [
        new FactList(
        [
            new Fact("Phrases", Phrase.Plain("All runs of two words or more within a sentence that enough documents use, each as long as it can be without losing a document. Case and the shapes of quotation marks do not count. What more than two fifths of the documents say is always there and no finding.")),
            new Fact("Statistic", Phrase.Plain("The stretch of documents in which use is densest, by its likelihood ratio; the chance that as many uses in any order stand as close; the false discovery rate over all phrases looked at (Benjamini and Hochberg).")),
            new Fact("Order", Phrase.Plain(findings.SelfNames.IsEmpty
                ? "Sharp beginnings and ends, length, and words of its own come first."
                : $"Sharp beginnings and ends, length, words of its own, and sentences in which the speaker names itself ({Counted.List(findings.SelfNames)}) come first.")),
            new Fact("Rows", Phrase.Plain("A row is one standing sentence, followed from document to document; its wordings are its states. Longer forms of a wording are indented under it.")),
        ]),
    ]) { Kind = SectionKind.Method };

    private static Section PhraseMethod(Wording wording) => new("method", "How this was found",
    [
        new FactList(
        [
            new Fact("Phrase", Phrase.Plain("These words, in this order, with nothing between. Case, white space and the shapes of quotation marks, apostrophes and dashes do not count.")),
            .. wording.Window is not { } window ? Enumerable.Empty<Fact>() :
            [
                new Fact("Change-points", Phrase.Plain(string.Create(CultureInfo.InvariantCulture,
                    $"Use is densest in {DayWords.Of(window.Days)}: {window.Uses} of {Counted.Of(window.Documents, "document")}, and {window.UsesElsewhere} elsewhere. Log-likelihood ratio {window.LogLikelihoodRatio:0.0}; by chance in at most {SeriesWording.Chance(window.ChanceAtMost)} of all orders."))),
            ],
        ]),
    ]) { Kind = SectionKind.Method };
}
