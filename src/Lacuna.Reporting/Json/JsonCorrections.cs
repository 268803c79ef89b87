using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Archive.Corrections;
using Lacuna.Reporting.Json.Shapes.Corrections;

namespace Lacuna.Reporting.Json;

/// <summary>Corrections by hand as JSON, in the form that docs/json.md describes and docs/schema pins. Always UTF-8.</summary>
public static class JsonCorrections
{
    private static readonly CorrectionJsonContext Context = new(new JsonSerializerOptions(CorrectionJsonContext.Default.Options)
    {
        // Readable quotation marks; the output is no part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>Writes corrections.</summary>
    public static void Write(Stream to, IEnumerable<CorrectionRow> rows, RunFacts run) =>
        JsonSerializer.Serialize(to, CorrectionsFileJson.Of(rows, JsonReport.Version, run.Lacuna), Context.CorrectionsFileJson);
}
