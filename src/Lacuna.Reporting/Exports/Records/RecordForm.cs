using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>How lines are read and written: letters of all scripts stand as they are.</summary>
internal static class RecordForm
{
    private static readonly RecordJson Json = new(new JsonSerializerOptions(RecordJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static JsonTypeInfo<RecordLine> Document => Json.RecordLine;

    public static JsonTypeInfo<LedgerLine> Ledger => Json.LedgerLine;

    public static JsonTypeInfo<SubjectLine> Subject => Json.SubjectLine;

    public static JsonTypeInfo<CorrectionLine> Correction => Json.CorrectionLine;

    public static JsonTypeInfo<RefusalLine> Refusal => Json.RefusalLine;

    /// <summary>The name of the form that a line gives itself; null when it gives none.</summary>
    /// <exception cref="JsonException">It is no JSON, as far as had to be read for it.</exception>
    public static string? NameOf(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFormat = reader.ValueTextEquals("format"u8);
            if (!reader.Read())
            {
                return null;
            }

            if (isFormat)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }
}
