using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Json.Shapes.Drafts;

namespace Lacuna.Reporting.Json;

/// <summary>A checked draft as JSON, in the form that docs/json.md describes and docs/schema pins. Always UTF-8.</summary>
public static class JsonDrafts
{
    private static readonly DraftJsonContext Context = new(new JsonSerializerOptions(DraftJsonContext.Default.Options)
    {
        // Readable quotation marks; the output is no part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>Writes a check.</summary>
    /// <param name="to">UTF-8 goes there.</param>
    /// <param name="check">What was found.</param>
    /// <param name="style">The house whose rule for quotations was asked for.</param>
    /// <param name="run">What wrote it and what was left out.</param>
    public static void Write(Stream to, DraftCheck check, HouseStyle style, RunFacts run) =>
        JsonSerializer.Serialize(to, CheckFileJson.Of(check, style, JsonReport.Version, run), Context.CheckFileJson);
}
