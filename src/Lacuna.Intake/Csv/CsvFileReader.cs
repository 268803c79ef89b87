using System.Globalization;
using CsvHelper;
using Lacuna.Intake.Columns;

namespace Lacuna.Intake.Csv;

/// <summary>Reads tables with a header row: RFC 4180 with comma, semicolon, tab or bar.</summary>
internal static class CsvFileReader
{
    /// <summary>One result a row, in order. Rows that cannot be read are refused, not thrown.</summary>
    /// <exception cref="IntakeException">There is no header, or no map fits it.</exception>
    public static IEnumerable<IntakeResult> Read(TextReader text, string origin, IntakeOptions options)
    {
        using var csv = CsvReader.Create(text, new CsvReaderOptions { MaxRecordSize = options.MaximumRecordLength }, leaveOpen: true);
        RecordReader? reader = null;
        for (var row = 1; ; row++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{origin}#{row}");
            if (!TryRead(csv, out var any))
            {
                yield return IntakeResult.Refused(place, string.Create(CultureInfo.InvariantCulture, $"the record is longer than {options.MaximumRecordLength} bytes, perhaps for a quotation mark that is never closed; the rest of the file was not read"), RefusalReason.TooLarge);
                yield break;
            }

            if (!any)
            {
                yield break;
            }

            var record = new CsvRecord(csv);
            reader ??= new RecordReader(options.Map ?? ColumnMaps.Choose(csv.Headers, record) ?? throw MapNeeded(origin, csv.Headers), options);
            yield return reader.Read(record, place);
        }
    }

    private static bool TryRead(CsvReader csv, out bool any)
    {
        try
        {
            any = csv.Read();
            return true;
        }
        catch (CsvFormatException)
        {
            any = false;
            return false;
        }
    }

    private static IntakeException MapNeeded(string origin, IReadOnlyList<string> names) =>
        new($"{origin}: no column is obviously the text (columns: {string.Join(", ", names.Take(12))}); name the columns with --map FILE");
}
