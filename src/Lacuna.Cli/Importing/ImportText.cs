using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Importing;
using Lacuna.Reporting.Terminal;
using NodaTime.Text;
using Spectre.Console;

namespace Lacuna.Cli.Importing;

/// <summary>An import's summary for a reader.</summary>
internal static class ImportText
{
    /// <summary>Refusals and links named one by one; the JSON form names more.</summary>
    private const int Named = 10;

    public static void Write(Surroundings surroundings, string archive, ImportSummary summary, IReadOnlyCollection<SourceHolding> sources)
    {
        var console = surroundings.CreateConsole();
        Line(console, string.Create(CultureInfo.InvariantCulture, $"{archive}: {summary[OutcomeKind.Imported]:#,0} imported, {summary[OutcomeKind.NewVersion]:#,0} new versions, {summary[OutcomeKind.CopyOf]:#,0} copies, {summary[OutcomeKind.SameAs]:#,0} held already, {summary[OutcomeKind.Refused]:#,0} refused"));
        if (summary.UnchangedFiles > 0)
        {
            Line(console, string.Create(CultureInfo.InvariantCulture, $"Files taken in before and not changed since: {summary.UnchangedFiles:#,0}"));
        }

        if (summary.Subjects + summary.Notes + summary.Corrections + summary.Refusals > 0)
        {
            Line(console, string.Create(CultureInfo.InvariantCulture, $"Brought back: {summary.Subjects:#,0} subjects, {summary.Notes:#,0} notes of the ledger of coverage, {summary.Corrections:#,0} corrections, {summary.Refusals:#,0} earlier refusals"));
        }

        foreach (var (language, count) in summary.UnreadLanguages)
        {
            Line(console, string.Create(CultureInfo.InvariantCulture, $"Stored and searchable, not read into statements, since they are in '{language}': {count:#,0}"));
        }

        foreach (var outcome in summary.Linked.Take(Named))
        {
            Line(console, $"{(outcome.Kind == OutcomeKind.CopyOf ? "Copy" : "New version")}: {outcome.Origin} {(outcome.Kind == OutcomeKind.CopyOf ? "of" : "for")} {outcome.Other?.DocumentId}");
        }

        foreach (var outcome in summary.Refused.Take(Named))
        {
            Line(console, $"Refused: {outcome.Origin}: {outcome.Reason}");
        }

        if (summary.Linked.Count > Named || summary.Refused.Count > Named)
        {
            Line(console, "More of these: --json names up to a thousand; the archive keeps all.");
        }

        if (summary.WithoutSource > 0)
        {
            Line(console, string.Create(CultureInfo.InvariantCulture, $"Documents of the archive that name no source, and that --source could give one: {summary.WithoutSource:#,0}"));
        }

        if (sources.Count == 0)
        {
            return;
        }

        var table = new Table().Border(TableBorder.None).AddColumns("Source", "Documents", "Versions", "From", "To", "Holes");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        table.Columns[5].RightAligned();
        foreach (var source in sources)
        {
            var spans = source.Coverage.Spans;
            table.AddRow(
                new Text(Printable.Clean(source.Source.Name)),
                new Text(source.Documents.ToString("#,0", CultureInfo.InvariantCulture)),
                new Text(source.Versions.ToString("#,0", CultureInfo.InvariantCulture)),
                new Text(spans.IsEmpty ? "" : LocalDatePattern.Iso.Format(spans[0].Days.Start)),
                new Text(spans.IsEmpty ? "" : LocalDatePattern.Iso.Format(spans[^1].Days.End)),
                new Text(source.Coverage.Holes.Length.ToString(CultureInfo.InvariantCulture)));
        }

        console.WriteLine();
        console.Write(table);
    }

    private static void Line(IAnsiConsole console, string text) => console.Write(new Text(Printable.Clean(text) + "\n"));
}
