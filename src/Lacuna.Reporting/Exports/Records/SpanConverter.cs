using System.Text.Json;
using System.Text.Json.Serialization;
using Lacuna.Core.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>A span as <c>[start, end]</c> in UTF-16 code units.</summary>
internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var start)
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var end)
            && reader.Read() && reader.TokenType == JsonTokenType.EndArray
            && start >= 0 && end >= start)
        {
            return TextSpan.FromBounds(start, end);
        }

        throw new JsonException("a span is not [start, end]");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
