using System.Text.Json;
using System.Text.Json.Serialization;
using Lacuna.Findings.Comparing;

namespace Lacuna.Findings.Tests.Comparing;

/// <summary>What <c>expected.json</c> of a golden case says must come out. Everything left out is free.</summary>
public sealed record ComparingCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public ContactCase? Contact { get; init; }

    public PointCase[] Points { get; init; } = [];

    public AbsentCase? Absent { get; init; }

    public RecordCase? Record { get; init; }

    public string[] Notes { get; init; } = [];

    public static ComparingCase Read(string folder) =>
        JsonSerializer.Deserialize<ComparingCase>(File.ReadAllText(Path.Combine(folder, "expected.json")), Options)!;

    /// <summary>Sides that asked for the contact, as actor ids of states; null when the account does not say.</summary>
    public sealed record ContactCase(string? AskedInA = null, string? AskedInB = null);

    /// <summary>A point that must be there; its words must hold the given ones.</summary>
    public sealed record PointCase(PointKind Kind, string? A = null, string? B = null, DifferenceKind[]? Differences = null);

    public sealed record AbsentCase(string First, int Documents, int Days, string[] Never);

    public sealed record RecordCase(int Documents, int Days, int Left);
}
