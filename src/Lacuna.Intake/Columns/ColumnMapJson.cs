using System.Text.Json.Serialization;

namespace Lacuna.Intake.Columns;

/// <summary>Reads maps without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ColumnMap))]
internal sealed partial class ColumnMapJson : JsonSerializerContext;
