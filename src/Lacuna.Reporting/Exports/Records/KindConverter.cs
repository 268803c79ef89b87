using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>Kinds by name: <c>promised</c>.</summary>
internal sealed class KindConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
