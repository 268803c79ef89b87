using System.Text.Json.Serialization;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>The JSON form of <see cref="Parts"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Parts))]
internal sealed partial class PartsJson : JsonSerializerContext;
