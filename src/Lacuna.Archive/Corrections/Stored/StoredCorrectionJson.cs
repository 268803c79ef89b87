using System.Text.Json;
using System.Text.Json.Serialization;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Corrections.Stored;

/// <summary>Generated reader and writer of what corrections say.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(NameConverter<CorrectionKind>), typeof(NameConverter<ActorKind>), typeof(NameConverter<ContactKind>)])]
[JsonSerializable(typeof(StoredAmendment))]
internal sealed partial class StoredCorrectionJson : JsonSerializerContext
{
    /// <summary>Kinds by name: <c>merge</c>.</summary>
    internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}
