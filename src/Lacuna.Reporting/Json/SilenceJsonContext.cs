using System.Text.Json.Serialization;
using Lacuna.Reporting.Json.Shapes.Presences;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json;

/// <summary>Generated writers of the forms of silences, subjects and coverage; every property is always written, null where nothing is known.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SilenceFileJson))]
[JsonSerializable(typeof(SilenceScanFileJson))]
[JsonSerializable(typeof(SubjectsFileJson))]
[JsonSerializable(typeof(CoverageFileJson))]
[JsonSerializable(typeof(PresenceFileJson))]
internal sealed partial class SilenceJsonContext : JsonSerializerContext;
