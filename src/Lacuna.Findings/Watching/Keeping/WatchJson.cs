using System.Text.Json.Serialization;
using Lacuna.Findings.Watching.Events;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>How state and events are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WatchState))]
[JsonSerializable(typeof(WatchEvent))]
internal sealed partial class WatchJson : JsonSerializerContext;
