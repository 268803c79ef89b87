using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Sayings;

/// <summary>Puts the statements that were asked for into words: how many there are, then each with its speaker, its manner, whose page carries it and its exact words.</summary>
public static class SaidReport
{
    /// <summary>The report on <paramref name="said"/>.</summary>
    public static Report Of(Said said)
    {
        ArgumentNullException.ThrowIfNull(said);
        Section?[] sections = [Statements(said), OwnWords(said), Limits(said), Method(said)];
        return new Report($"Statements{SaidWords.Asked(said.Question)}")
        {
            Answer = SaidAnswer.Of(said),
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static Section? Statements(Said said)
    {
        var points = new SayingPoints();
        var blocks = said.Sayings.SelectMany((saying, i) => points.Of(saying, (i + 1).ToString(CultureInfo.InvariantCulture))).ToImmutableArray<Block>();
        return blocks.IsEmpty ? null : new Section("statements", "Statements", blocks);
    }

    private static Section? OwnWords(Said said) => said.OwnWords.IsEmpty ? null : new Section("own-words", "Its own pages name it outside of statements", [.. said.OwnWords.Select((words, i) =>
        (Block)new Point($"own-{(i + 1).ToString(CultureInfo.InvariantCulture)}", (i + 1).ToString(CultureInfo.InvariantCulture), Mark.None, Phrase.Of($"{SilenceWords.When(words.Row):b}, the page's own {(words.Evidence.Exact == words.Row.Title ? "headline" : "words")}"))
        {
            Quotes = [SilenceWords.Quote(words.Row, words.Evidence, withContext: false)],
        })]);

    private static Section Limits(Said said)
    {
        var lines = new List<string>
        {
            "Speakers, addressees and acts are read from the words by rules and a trained reader, and may be wrong; read the quotes.",
            "What is not listed here was not found in the documents held; whether somebody was silent, 'lacuna silence' answers.",
        };
        if (said.NotRead is > 0 and var notRead)
        {
            lines.Add($"{Counted.Of(notRead, "document")} that name the subject were not read into statements: reading is English.");
        }

        if (said.OwnDocuments > said.OwnDocumentsRead)
        {
            lines.Add($"The page's own words were looked for in the first {Counted.Number(said.OwnDocumentsRead)} of {Counted.Of(said.OwnDocuments.Value, "own document")} that name the subject; narrow the days for the rest.");
        }

        return new Section("limits", "Notes and limits", [.. lines.Select(line => (Block)new Paragraph(Phrase.Plain(line)))]) { Kind = SectionKind.Limits };
    }

    private static Section Method(Said said)
    {
        var facts = new List<Fact>
        {
            new("Counted", Phrase.Plain("Statements of the latest version of each document; syndicated copies are left out. One inside another counts by itself and stands under the outer one.")),
            new("Page", Phrase.Plain("Own: the source speaks for the speaker, or for the state or body that the speaker acts for. Days are those of publication.")),
        };
        if (said.Question.About is { } about)
        {
            facts.Insert(0, new Fact("Subject", Phrase.Of($"{about.Name}: {string.Join(", ", about.Terms.Select(term => term.Words)):q}")));
        }

        return new Section("method", "How this was found", [new FactList([.. facts])]) { Kind = SectionKind.Method };
    }
}
