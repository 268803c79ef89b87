using System.Text.Json.Serialization;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Json;

/// <summary>Generated writers of the JSON forms; every property is always written, null where nothing is known.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CompareFileJson))]
[JsonSerializable(typeof(ReadFileJson))]
[JsonSerializable(typeof(ContactsFileJson))]
[JsonSerializable(typeof(WordingFileJson))]
internal sealed partial class LacunaJsonContext : JsonSerializerContext;
