using System.Text.Json.Serialization;

namespace Lacuna.Findings.Watching.Events;

/// <summary>Generated writer of the form; every property is always written, null where nothing is known.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WatchEventForm))]
internal sealed partial class WatchEventJsonContext : JsonSerializerContext;
