using System.Text.Json.Serialization;
using Lacuna.Reporting.Json.Shapes.Drafts;

namespace Lacuna.Reporting.Json;

/// <summary>Generated writer of the form of a checked draft; every property is always written, null where nothing is known.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CheckFileJson))]
internal sealed partial class DraftJsonContext : JsonSerializerContext;
