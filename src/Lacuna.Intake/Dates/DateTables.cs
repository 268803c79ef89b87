using System.Collections.Frozen;
using System.Globalization;
using Lacuna.Intake.Files;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Intake.Dates;

/// <summary>Month names and zone abbreviations.</summary>
internal static class DateTables
{
    private static readonly Lazy<FrozenDictionary<string, int>> MonthNames = new(() => EmbeddedTable.Rows("month-names.tsv")
        .SelectMany(row => row[1].Split(' '), (row, name) => (name, int.Parse(row[0], CultureInfo.InvariantCulture)))
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenDictionary<string, ZoneAbbreviation>> Zones = new(() => EmbeddedTable.Rows("zone-abbreviations.tsv")
        .ToFrozenDictionary(row => row[0], row => new ZoneAbbreviation(ParseOffset(row[1]), row.Length > 2 ? [.. row[2].Split(' ').Select(ParseOffset)] : []), StringComparer.OrdinalIgnoreCase));

    /// <summary>1 to 12, or null when <paramref name="word"/> is no month.</summary>
    public static int? Month(ReadOnlySpan<char> word) =>
        MonthNames.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : null;

    /// <summary>The offset that <paramref name="word"/> stands for, or null.</summary>
    public static ZoneAbbreviation? Zone(ReadOnlySpan<char> word) =>
        Zones.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var zone) ? zone : null;

    private static Offset ParseOffset(string text) => OffsetPattern.CreateWithInvariantCulture("+HH:mm").Parse(text).Value;
}
