using System.Collections.Immutable;
using System.Text;
using Lacuna.Archive;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports.Csv;

/// <summary>A table as comma-separated values: RFC 4180, UTF-8 without a byte-order mark, a heading, harmless to spreadsheets.</summary>
internal sealed class CsvExport<TRow>(ImmutableArray<ExportColumn<TRow>> columns, string what, RowSource<TRow> rows, string format = "csv") : IExport
{
    private const string LineEnd = "\r\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string What => what;

    public string Format => format;

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var writer = new StreamWriter(to, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        await using var _ = writer.ConfigureAwait(false);
        await writer.WriteAsync(string.Join(',', columns.Select(static column => column.Name)) + LineEnd).ConfigureAwait(false);
        var count = 0L;
        await foreach (var row in rows(archive, query, cancellation).ConfigureAwait(false))
        {
            await writer.WriteAsync(string.Join(',', columns.Select(column => CsvCell.Of(column.Cell(row)))) + LineEnd).ConfigureAwait(false);
            count++;
        }

        return count;
    }
}
