using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports.JsonLines;

/// <summary>A table as JSON Lines: an object a row, every column always there, null where nothing is known.</summary>
internal sealed class JsonLinesExport<TRow>(ImmutableArray<ExportColumn<TRow>> columns, string what, RowSource<TRow> rows) : IExport
{
    private const int FlushedAt = 1 << 16;

    public string What => what;

    public string Format => "jsonl";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        // The file is no part of a page, so that all letters can stand as they are.
        using var line = new MemoryStream();
        using var writer = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var count = 0L;
        await foreach (var row in rows(archive, query, cancellation).ConfigureAwait(false))
        {
            writer.WriteStartObject();
            foreach (var column in columns)
            {
                writer.WritePropertyName(column.Name);
                Write(writer, column.Cell(row));
            }

            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            line.WriteByte((byte)'\n');
            count++;
            if (line.Length >= FlushedAt)
            {
                await PassOnAsync().ConfigureAwait(false);
            }
        }

        await PassOnAsync().ConfigureAwait(false);
        return count;

        async Task PassOnAsync()
        {
            await to.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellation).ConfigureAwait(false);
            line.SetLength(0);
        }
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case IReadOnlyList<string> list:
                writer.WriteStartArray();
                foreach (var part in list)
                {
                    writer.WriteStringValue(part);
                }

                writer.WriteEndArray();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double fraction:
                writer.WriteNumberValue(fraction);
                break;
            default:
                throw new ArgumentException($"a cell cannot hold a {value.GetType().Name}", nameof(value));
        }
    }
}
