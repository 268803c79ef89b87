using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Presences;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Presences;

/// <summary>Puts into words who named a subject when: the matrix of actors and days, first mentions, mentions by day, pleas.</summary>
public static class PresenceReport
{
    /// <summary>Pleas quoted; JSON has them all.</summary>
    private const int MostPleas = 50;

    /// <summary>The report on <paramref name="matrix"/>.</summary>
    public static Report Of(PresenceMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        Section?[] sections = [Cells(matrix), First(matrix), Mentions(matrix), Pleas(matrix), Limits(), Method(matrix)];
        return new Report($"Who named {matrix.Subject.Name}, {DayWords.Of(matrix.Window)}")
        {
            Answer = Answer(matrix),
            Sections = [.. sections.OfType<Section>()],
        };
    }

    /// <summary>The state of a cell in words, with its documents: "spoke (2)".</summary>
    public static string Of(PresenceCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var documents = cell.Documents == 0 ? "" : $" ({Counted.Number(cell.Documents)})";
        return cell.State switch
        {
            PresenceState.Named => $"spoke{documents}",
            PresenceState.PublishedWithout => $"without it{documents}",
            PresenceState.PublishedNothing => "published nothing",
            PresenceState.NotCovered => $"not covered{documents}",
            _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.State, null),
        };
    }

    private static ImmutableArray<Phrase> Answer(PresenceMatrix matrix)
    {
        var named = matrix.Rows.Count(row => row.First is not null);
        var all = matrix.Mentions.Sum(day => day.Documents);
        return
        [
            Phrase.Of($"{$"{Counted.Number(named)} of {Counted.Of(matrix.Rows.Length, "actor")}":b} with channels named {matrix.Subject.Name} in {(matrix.Rows.Length == 1 ? "its" : "their")} own voice, {DayWords.Of(matrix.Window)}; {Counted.Of(all, "document")} of all sources {(all == 1 ? "names" : "name")} it in whatever voice."),
        ];
    }

    /// <summary>Days stand below each other: a page is longer than it is wide.</summary>
    private static Section? Cells(PresenceMatrix matrix) => matrix.Rows.IsEmpty ? null : new Section("matrix", "Actors by days",
    [
        new Table("State and documents held of each actor", ["days", .. matrix.Rows.Select(row => row.Actor.Name)],
            [.. matrix.Columns.Select((days, i) => ImmutableArray.Create<Phrase>([Phrase.Plain(DayWords.Of(days)), .. matrix.Rows.Select(row => Phrase.Plain(Of(row.Cells[i])))]))]),
    ]);

    private static Section? First(PresenceMatrix matrix) => Points("first", "First mentions in own voice", matrix.Rows.Where(row => row.First is not null).Select((row, i) =>
        new Point($"first-{Number(i)}", Number(i), Mark.None, Phrase.Of($"{row.Actor.Name:b}, {WhenWords.Of(row.First!.Document)}, {SilenceWords.VoiceOf(row.First)}")) { Quotes = [SilenceWords.Quote(row.First)] }));

    private static Section? Mentions(PresenceMatrix matrix) => matrix.Mentions.IsEmpty ? null : new Section("mentions", "Mentions by day",
        [new Table("Documents of all sources that name it, in whatever voice", ["day", "documents"], [.. matrix.Mentions.Select(day => ImmutableArray.Create(Phrase.Plain(DayWords.Of(day.Day)), Phrase.Plain(Counted.Number(day.Documents))))])]);

    private static Section? Pleas(PresenceMatrix matrix) => Points("pleas", $"Pleas ({Counted.Number(matrix.Pleas.Length)})", matrix.Pleas.Take(MostPleas).Select((row, i) =>
        new Point($"plea-{Number(i)}", Number(i), Mark.None, Phrase.Plain($"{WhenWords.Of(row.Document)}, {Counted.List([.. row.Statement.Speakers.Select(speaker => speaker.Name)])}")) { Quotes = [SilenceWords.Quote(row.Document, row.Evidence, withContext: false)] }));

    private static Section Limits() => new("limits", "Notes and limits",
    [
        new Paragraph(Phrase.Plain("Spoke: a document of the actor's channels names it in the actor's own voice, whatever else is missing. Without it and published nothing are said only of days on which the ledger knows no hole in any of its channels; otherwise the days are not covered.")),
        new Paragraph(Phrase.Plain("Voices are told by rules from the words around; read the quotes. Pleas are read in English only.")),
    ]) { Kind = SectionKind.Limits };

    private static Section Method(PresenceMatrix matrix) => new("method", "How this was found",
    [
        new FactList(
        [
            new Fact("Subject", Phrase.Of($"{matrix.Subject.Name}: {string.Join(", ", matrix.Subject.Terms.Select(term => term.Words)):q}")),
            new Fact("Counted", Phrase.Plain("Documents in their latest version, copies once, by the day on the publisher's clock.")),
        ]),
    ]) { Kind = SectionKind.Method };

    private static Section? Points(string id, string heading, IEnumerable<Point> points)
    {
        var blocks = points.Select(point => (Block)point).ToImmutableArray();
        return blocks.IsEmpty ? null : new Section(id, heading, blocks);
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
