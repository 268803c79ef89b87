using System.Collections.Immutable;
using System.Text.Json;
using Lacuna.Core.Documents;

namespace Lacuna.Intake.Columns;

/// <summary>
/// Tells which column of a record file holds what. A column is the name of a CSV column or a dotted path in a JSON object;
/// alternatives are parted by <c>|</c> and the first that holds something counts.
/// </summary>
public sealed record ColumnMap
{
    /// <summary>Short name, for <c>--map</c> and messages.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>Columns by which a file is recognised, all of which must be there; empty for a map that is only taken by name.</summary>
    public ImmutableArray<string> Recognise { get => field.IsDefault ? [] : field; init; }

    /// <summary>Host that the addresses of a recognised file lie on; null for any.</summary>
    public string? RecogniseHost { get; init; }

    /// <summary>The publisher's own id.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The text; several columns are joined by a blank line, in this order.</summary>
    public ImmutableArray<string> Text { get => field.IsDefault ? [] : field; init; }

    /// <summary>The publication time.</summary>
    public string? Published { get; init; }

    /// <summary>The time of the last change.</summary>
    public string? Modified { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet's name.</summary>
    public string? SourceName { get; init; }

    /// <summary>Id of the actor that the outlet speaks for.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>Anything of a post that is passed on, such as its id; a record that holds it is a repost, and its words are not the publisher's.</summary>
    public string? RepostOf { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string? Language { get; init; }

    /// <summary>IANA zone of the publisher's clock.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The publisher of every record, when the file has one; taken over the columns.</summary>
    public Source? Source { get; init; }

    /// <summary>Language of every record, when the file has one.</summary>
    public string? EveryLanguage { get; init; }

    /// <summary>True when the offsets in the time column are wrong and the figures are the publisher's local clock.</summary>
    public bool IgnoreOffsets { get; init; }

    /// <summary>True when dates of figures only put the month first.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>How the text columns are marked up.</summary>
    public Markup Markup { get; init; }

    /// <summary>Faults of the collection to mend: <c>section-breaks</c>, <c>speaker-turns</c>, <c>name-cards</c>, <c>glued-quotes</c>.</summary>
    public ImmutableArray<string> Mend { get => field.IsDefault ? [] : field; init; }

    /// <summary>Values that stand for none, such as <c>NA</c>.</summary>
    public ImmutableArray<string> Missing { get => field.IsDefault ? [] : field; init; }

    /// <summary>The shipped map of that name, or the map in the JSON file at that path.</summary>
    /// <exception cref="IntakeException">There is neither, or the file is not a map.</exception>
    public static ColumnMap Find(string nameOrPath)
    {
        if (ColumnMaps.Shipped.FirstOrDefault(map => map.Name == nameOrPath) is { } shipped)
        {
            return shipped;
        }

        if (!File.Exists(nameOrPath))
        {
            throw new IntakeException($"no column map \"{nameOrPath}\"; give a JSON file or one of: {string.Join(", ", ColumnMaps.Shipped.Select(map => map.Name))}");
        }

        try
        {
            using var file = File.OpenRead(nameOrPath);
            var map = JsonSerializer.Deserialize(file, ColumnMapJson.Default.ColumnMap);
            return map is { Text.IsEmpty: false } ? map : throw new IntakeException($"{nameOrPath} names no text column; add \"text\": [\"COLUMN\"]");
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new IntakeException($"{nameOrPath} is not a column map: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
    }
}
