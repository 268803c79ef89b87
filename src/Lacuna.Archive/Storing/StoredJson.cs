using System.Text.Json.Serialization;

namespace Lacuna.Archive.Storing;

/// <summary>JSON inside the file.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(long[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(StoredNote[]))]
[JsonSerializable(typeof(StoredTerm[]))]
internal sealed partial class StoredJson : JsonSerializerContext;
