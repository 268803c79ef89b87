using System.Collections.Immutable;
using Lacuna.Archive.Documents;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>The columns by which every row says where it stands.</summary>
internal static class CarrierColumns
{
    public static ImmutableArray<ExportColumn<TRow>> Of<TRow>(Func<TRow, DocumentRow> carrier) =>
    [
        ExportColumn<TRow>.Text("document", row => carrier(row).Version.DocumentId),
        ExportColumn<TRow>.Text("version", row => carrier(row).Version.ContentHash),
        ExportColumn<TRow>.Text("url", row => carrier(row).Url),
        ExportColumn<TRow>.Text("source", row => carrier(row).Source?.Name),
        ExportColumn<TRow>.Text("speaks_for", row => carrier(row).Source?.SpeaksFor),
        ExportColumn<TRow>.Text("title", row => carrier(row).Title),
        ExportColumn<TRow>.Text("language", row => carrier(row).Language),
        ExportColumn<TRow>.Text("published", row => CellText.Of(carrier(row).Published)),
        ExportColumn<TRow>.Text("published_wording", row => carrier(row).Published?.Wording),
    ];
}
