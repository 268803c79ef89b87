using System.Text.Json.Serialization;

namespace Lacuna.Web.Access;

/// <summary>Generated reader and writer of the file of tokens.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(List<AccessEntry>))]
internal sealed partial class AccessJsonContext : JsonSerializerContext;
