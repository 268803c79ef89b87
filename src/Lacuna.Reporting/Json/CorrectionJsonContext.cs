using System.Text.Json.Serialization;
using Lacuna.Reporting.Json.Shapes.Corrections;

namespace Lacuna.Reporting.Json;

/// <summary>Generated writers of corrections; every property is always written, null where nothing is known.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CorrectionsFileJson))]
internal sealed partial class CorrectionJsonContext : JsonSerializerContext;
