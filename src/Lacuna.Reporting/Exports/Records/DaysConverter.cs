using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>Days as ISO 8601 writes an interval: <c>2022-04-04/2022-04-05</c>, both included.</summary>
internal sealed class DaysConverter : JsonConverter<DateInterval>
{
    public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("days are no text");
        var parts = text.Split('/');
        return parts.Length == 2
            && LocalDatePattern.Iso.Parse(parts[0]) is { Success: true } first
            && LocalDatePattern.Iso.Parse(parts[1]) is { Success: true } last
            && first.Value <= last.Value
            ? new DateInterval(first.Value, last.Value)
            : throw new JsonException($"'{text}' are no days");
    }

    public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options) =>
        writer.WriteStringValue($"{LocalDatePattern.Iso.Format(value.Start)}/{LocalDatePattern.Iso.Format(value.End)}");
}
