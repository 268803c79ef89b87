using System.Globalization;

namespace Lacuna.Reporting.Phrasing;

/// <summary>Numbers with their nouns.</summary>
public static class Counted
{
    /// <summary>"1 point", "3 points", "1 reply" with <paramref name="many"/> "replies".</summary>
    public static string Of(int count, string one, string? many = null) =>
        $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>"1,234".</summary>
    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => (items ?? throw new ArgumentNullException(nameof(items))).Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>"first" to "tenth", then "11th", "22nd".</summary>
    public static string Ordinal(int place) => place switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        6 => "sixth",
        7 => "seventh",
        8 => "eighth",
        9 => "ninth",
        10 => "tenth",
        _ => Number(place) + ((place % 100) is >= 11 and <= 13 ? "th" : (place % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }),
    };
}
