using System.Text.Json.Serialization;

namespace Lacuna.Findings.Watching.Plans;

/// <summary>The file as written.</summary>
internal sealed record WrittenPlan
{
    public WrittenSource[] Sources { get; set; } = [];

    public WrittenRule[] Silences { get; set; } = [];

    public WrittenRule[] Phrases { get; set; } = [];
}

/// <summary>A source as written.</summary>
internal sealed record WrittenSource
{
    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Kind { get; set; }

    public string? SpeaksFor { get; set; }

    public string? TimeZone { get; set; }

    public string? Every { get; set; }

    public string? Since { get; set; }

    public bool SamePath { get; set; }
}

/// <summary>A rule as written.</summary>
internal sealed record WrittenRule
{
    public string? Actor { get; set; }

    public string? Subject { get; set; }

    public string[] Terms { get; set; } = [];

    public string? Phrase { get; set; }

    public string? Since { get; set; }
}

/// <summary>How the file is read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(WrittenPlan))]
internal sealed partial class WrittenPlanJson : JsonSerializerContext;
