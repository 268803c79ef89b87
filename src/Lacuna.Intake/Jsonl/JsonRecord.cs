using System.Text.Json;
using Lacuna.Intake.Columns;

namespace Lacuna.Intake.Jsonl;

/// <summary>One JSON object; columns are its keys, or dotted paths into it.</summary>
internal sealed class JsonRecord(JsonElement element) : IRecord
{
    /// <summary>Keys of the object, in its order.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. element.EnumerateObject().Select(property => property.Name)];

    /// <inheritdoc/>
    public string? Value(string column) => Follow(element, column);

    private static string? Follow(JsonElement at, string path)
    {
        if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(path, out var whole))
        {
            return Print(whole);
        }

        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && at.ValueKind == JsonValueKind.Object && at.TryGetProperty(path.AsSpan(0, dot), out var inner)
            ? Follow(inner, path[(dot + 1)..])
            : null;
    }

    private static string? Print(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join("\n\n", value.EnumerateArray().Select(Print).OfType<string>()),
        _ => null,
    };
}
