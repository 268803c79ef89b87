using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>How lines are read and written: letters of all scripts stand as they are.</summary>
internal static class RecordForm
{
    public static JsonTypeInfo<RecordLine> Line { get; } =
        new RecordJson(new JsonSerializerOptions(RecordJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).RecordLine;
}
