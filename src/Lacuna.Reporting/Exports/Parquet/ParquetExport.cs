using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Reporting.Exports.Tables;
using Parquet;
using Parquet.Schema;

namespace Lacuna.Reporting.Exports.Parquet;

/// <summary>A table as Apache Parquet: a column of the file for each of the table, lists as texts.</summary>
internal sealed class ParquetExport<TRow>(ImmutableArray<ExportColumn<TRow>> columns, string what, RowSource<TRow> rows) : IExport
{
    /// <summary>Rows that are held until a group of them is written. A reader takes in a group at a time too; texts of documents are some 5 KB each.</summary>
    private const int GroupLength = 8192;

    public string What => what;

    public string Format => "parquet";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var schema = new ParquetSchema(columns.Select(static column => FieldOf(column)));
        var fields = schema.GetDataFields();
        var writer = await ParquetWriter.CreateAsync(schema, to, cancellationToken: cancellation).ConfigureAwait(false);
        await using var _ = writer.ConfigureAwait(false);
        var group = new List<object?[]>(GroupLength);
        var count = 0L;
        await foreach (var row in rows(archive, query, cancellation).ConfigureAwait(false))
        {
            group.Add([.. columns.Select(column => column.Cell(row))]);
            count++;
            if (group.Count == GroupLength)
            {
                await WriteAsync(writer, fields, group, cancellation).ConfigureAwait(false);
                group.Clear();
            }
        }

        if (group.Count > 0 || count == 0)
        {
            await WriteAsync(writer, fields, group, cancellation).ConfigureAwait(false);
        }

        return count;
    }

    private static Field FieldOf(ExportColumn<TRow> column) => column.Kind switch
    {
        CellKind.Number => new DataField<long?>(column.Name),
        CellKind.Fraction => new DataField<double?>(column.Name),
        CellKind.Flag => new DataField<bool>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private async Task WriteAsync(ParquetWriter writer, DataField[] fields, List<object?[]> group, CancellationToken cancellation)
    {
        using var to = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++)
        {
            var column = i;
            switch (columns[i].Kind)
            {
                case CellKind.Number:
                    await to.WriteAsync<long>(fields[i], group.Select(row => (long?)row[column]).ToArray(), cancellationToken: cancellation).ConfigureAwait(false);
                    break;
                case CellKind.Fraction:
                    await to.WriteAsync<double>(fields[i], group.Select(row => (double?)row[column]).ToArray(), cancellationToken: cancellation).ConfigureAwait(false);
                    break;
                case CellKind.Flag:
                    await to.WriteAsync<bool>(fields[i], group.Select(row => (bool)row[column]!).ToArray(), cancellationToken: cancellation).ConfigureAwait(false);
                    break;
                default:
                    await to.WriteAsync(fields[i], (string[])[.. group.Select(row => TextOf(row[column])!)]).ConfigureAwait(false);
                    break;
            }
        }

        to.CompleteValidate();
    }

    private static string? TextOf(object? cell) => cell switch
    {
        null => null,
        IReadOnlyList<string> list => ListText.Of(list),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    };
}
