using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lacuna.Archive;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>JSON Lines that can be imported again, of what is no document.</summary>
internal sealed class RecordLinesExport<TRow, TLine>(string what, RowSource<TRow> rows, Func<TRow, TLine> lineOf, JsonTypeInfo<TLine> form) : IExport
{
    public string What => what;

    public string Format => "jsonl";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var count = 0L;
        await foreach (var row in rows(archive, query, cancellation).ConfigureAwait(false))
        {
            await to.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(lineOf(row), form), cancellation).ConfigureAwait(false);
            to.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }
}
