namespace Lacuna.Reporting.Exports.Csv;

/// <summary>Keeps spreadsheets from taking a published text for a formula: a cell that would begin one gets an apostrophe before it.</summary>
/// <remarks>
/// The characters are those that OWASP's page on CSV injection names, with their full-width forms. A cell that begins with apostrophes and then one of them
/// gets one more too, so that taking one away from every such cell gives the text back.
/// </remarks>
public static class FormulaGuard
{
    private const char Mark = '\'';

    private const string Openers = "=+-@\t\r\n＝＋－＠";

    /// <summary>The cell as it is written.</summary>
    public static string Guard(string cell) => OpensFormula(cell) ? Mark + cell : cell;

    /// <summary>The text of a cell that was written by <see cref="Guard"/>.</summary>
    public static string Unguard(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.StartsWith(Mark) && OpensFormula(cell) ? cell[1..] : cell;
    }

    private static bool OpensFormula(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var first = cell.AsSpan().TrimStart(Mark);
        return !first.IsEmpty && Openers.Contains(first[0], StringComparison.Ordinal);
    }
}
