using Lacuna.Archive;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>The rows of a table, out of an archive.</summary>
internal delegate IAsyncEnumerable<TRow> RowSource<TRow>(IArchive archive, ExportQuery query, CancellationToken cancellation);
