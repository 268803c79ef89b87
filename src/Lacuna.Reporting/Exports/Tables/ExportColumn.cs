namespace Lacuna.Reporting.Exports.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading, which docs/exports.md explains.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Cell">The cell of a row: a value of the kind's type, or null where nothing is known.</param>
internal sealed record ExportColumn<TRow>(string Name, CellKind Kind, Func<TRow, object?> Cell)
{
    public static ExportColumn<TRow> Text(string name, Func<TRow, string?> cell) => new(name, CellKind.Text, cell);

    public static ExportColumn<TRow> List(string name, Func<TRow, IReadOnlyList<string>> cell) => new(name, CellKind.List, cell);

    public static ExportColumn<TRow> Number(string name, Func<TRow, int?> cell) => new(name, CellKind.Number, row => cell(row) is { } number ? (long)number : null);

    public static ExportColumn<TRow> Fraction(string name, Func<TRow, double?> cell) => new(name, CellKind.Fraction, row => cell(row));

    public static ExportColumn<TRow> Flag(string name, Func<TRow, bool> cell) => new(name, CellKind.Flag, row => cell(row));
}
