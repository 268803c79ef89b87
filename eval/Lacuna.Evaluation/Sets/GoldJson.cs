using System.Text.Json;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets;

/// <summary>Reads the shapes that the gold files share.</summary>
internal static class GoldJson
{
    /// <summary>A span given as <c>{"start": 1, "end": 2}</c>; null for JSON null or a missing property.</summary>
    public static TextSpan? Span(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Object ? AsSpan(value) : null;

    /// <summary>Spans in an array property; none when it is missing.</summary>
    public static IEnumerable<TextSpan> Spans(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(AsSpan) : [];

    /// <summary>A string property; null for JSON null or a missing property.</summary>
    public static string? Text(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Strings of an array property; none when it is missing.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [];

    private static TextSpan AsSpan(JsonElement value) =>
        TextSpan.FromBounds(value.GetProperty("start").GetInt32(), value.GetProperty("end").GetInt32());
}
