using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Documents, a row for each version: the latest ones in order of publication, earlier versions just before their latest.</summary>
internal static class DocumentTable
{
    public static ImmutableArray<ExportColumn<DocumentText>> Columns { get; } =
    [
        .. CarrierColumns.Of<DocumentText>(static row => row.Row),
        ExportColumn<DocumentText>.Number("version_number", static row => row.Row.Number),
        ExportColumn<DocumentText>.Flag("is_latest", static row => row.Row.IsLatest),
        ExportColumn<DocumentText>.Text("copy_of", static row => row.Row.CopyOf),
        ExportColumn<DocumentText>.Flag("is_partial", static row => row.Row.IsPartial),
        ExportColumn<DocumentText>.Flag("is_read", static row => row.Row.IsRead),
        ExportColumn<DocumentText>.Text("modified", static row => CellText.Of(row.Document.Modified)),
        ExportColumn<DocumentText>.Text("modified_wording", static row => row.Document.Modified?.Wording),
        ExportColumn<DocumentText>.Text("retrieved_from", static row => row.Document.Retrieval?.Address),
        ExportColumn<DocumentText>.Text("retrieved", static row => row.Document.Retrieval?.At is { } at ? CellText.Of(at) : null),
        ExportColumn<DocumentText>.Text("origin", static row => row.Document.Origin),
        ExportColumn<DocumentText>.Text("added", static row => CellText.Of(row.Row.Added)),
        ExportColumn<DocumentText>.Number("length", static row => row.Row.Length),
        ExportColumn<DocumentText>.Text("text", static row => row.Document.Text),
    ];

    /// <summary>All versions of the documents that answer.</summary>
    public static async IAsyncEnumerable<DocumentText> Rows(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var latest in archive.DocumentsAsync(query.Documents, cancellation).ConfigureAwait(false))
        {
            foreach (var row in await archive.VersionsAsync(latest.Version.DocumentId, cancellation).ConfigureAwait(false))
            {
                if (await archive.DocumentAsync(row.Version, cancellation).ConfigureAwait(false) is { } document)
                {
                    yield return new DocumentText(row, document);
                }
            }
        }
    }
}
