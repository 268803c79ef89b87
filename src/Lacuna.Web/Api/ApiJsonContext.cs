using System.Text.Json.Serialization;
using Lacuna.Web.Asking;

namespace Lacuna.Web.Api;

/// <summary>Generated readers of what programs post.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DraftToCheck))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
