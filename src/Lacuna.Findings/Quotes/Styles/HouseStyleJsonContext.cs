using System.Text.Json.Serialization;

namespace Lacuna.Findings.Quotes.Styles;

[JsonSerializable(typeof(HouseStyle))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class HouseStyleJsonContext : JsonSerializerContext;
