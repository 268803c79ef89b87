using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>The ledger of coverage, a row for each note, in the order in which they were made.</summary>
internal static class LedgerTable
{
    public static ImmutableArray<ExportColumn<CoverageNote>> Columns { get; } =
    [
        ExportColumn<CoverageNote>.Text("source", static note => note.Source),
        ExportColumn<CoverageNote>.Text("first_day", static note => CellText.Of(note.Days.Start)),
        ExportColumn<CoverageNote>.Text("last_day", static note => CellText.Of(note.Days.End)),
        ExportColumn<CoverageNote>.Text("basis", static note => KindName.Of(note.Basis)),
        ExportColumn<CoverageNote>.Number("listed", static note => note.Listed),
        ExportColumn<CoverageNote>.Number("failed", static note => note.Failed),
        ExportColumn<CoverageNote>.Text("hole_reason", static note => note.HoleReason),
        ExportColumn<CoverageNote>.Text("noted", static note => CellText.Of(note.At)),
    ];

    public static async IAsyncEnumerable<CoverageNote> Rows(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var note in await archive.LedgerAsync(cancellation).ConfigureAwait(false))
        {
            if (query.Asks(note.Source) && query.Asks(note.Days))
            {
                yield return note;
            }
        }
    }
}
