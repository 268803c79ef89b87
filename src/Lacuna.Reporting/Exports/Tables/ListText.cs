namespace Lacuna.Reporting.Exports.Tables;

/// <summary>A list in one cell: its parts with bars between them; a bar or backslash inside a part has a backslash before it.</summary>
internal static class ListText
{
    public static string Of(IReadOnlyList<string> list) => string.Join('|', list.Select(Part));

    private static string Part(string part) => part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
