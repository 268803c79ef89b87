using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>A value of NodaTime by one of its patterns.</summary>
internal abstract class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"a {typeof(T).Name} is no text");
        return pattern.Parse(text) is { Success: true } parsed ? parsed.Value : throw new JsonException($"'{text}' is no {typeof(T).Name}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
}
