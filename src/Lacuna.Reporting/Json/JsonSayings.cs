using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Findings.Agenda;
using Lacuna.Findings.Claims;
using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Json.Shapes.Agenda;
using Lacuna.Reporting.Json.Shapes.Claims;
using Lacuna.Reporting.Json.Shapes.Sayings;

namespace Lacuna.Reporting.Json;

/// <summary>Statements, agendas and claims that were asked for as JSON, in the forms that docs/json.md describes and docs/schema pins. Always UTF-8.</summary>
public static class JsonSayings
{
    private static readonly SayingJsonContext Context = new(new JsonSerializerOptions(SayingJsonContext.Default.Options)
    {
        // Readable quotation marks; the output is no part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>Writes statements that were asked for.</summary>
    public static void Write(Stream to, Said said, RunFacts run) =>
        JsonSerializer.Serialize(to, SaidFileJson.Of(said, JsonReport.Version, run.Lacuna), Context.SaidFileJson);

    /// <summary>Writes an agenda set against what is held.</summary>
    public static void Write(Stream to, HeldAgenda held, RunFacts run) =>
        JsonSerializer.Serialize(to, AgendaFileJson.Of(held, JsonReport.Version, run.Lacuna), Context.AgendaFileJson);

    /// <summary>Writes claims about a subject.</summary>
    public static void Write(Stream to, HeldClaims held, RunFacts run) =>
        JsonSerializer.Serialize(to, ClaimsFileJson.Of(held, JsonReport.Version, run.Lacuna), Context.ClaimsFileJson);
}
