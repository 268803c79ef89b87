using System.Buffers;
using System.Globalization;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports.Csv;

/// <summary>Cells by RFC 4180.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>A cell of any kind; nothing at all for null.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => Quote(FormulaGuard.Guard(text)),
        IReadOnlyList<string> list => Quote(FormulaGuard.Guard(ListText.Of(list))),
        bool flag => flag ? "true" : "false",
        double fraction => fraction.ToString("R", CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"a cell cannot hold a {value.GetType().Name}", nameof(value)),
    };

    /// <summary>Quotes a cell that would otherwise break its row, or lose the white space at its ends in some readers.</summary>
    public static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(Quoted) || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
