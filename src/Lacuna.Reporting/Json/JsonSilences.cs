using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Presences;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Scanning;
using Lacuna.Reporting.Json.Shapes.Presences;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json;

/// <summary>Silences, subjects and coverage as JSON, in the forms that docs/json.md describes and docs/schema pins. Always UTF-8.</summary>
public static class JsonSilences
{
    private static readonly SilenceJsonContext Context = new(new JsonSerializerOptions(SilenceJsonContext.Default.Options)
    {
        // Readable quotation marks; the output is no part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>Writes a silence.</summary>
    public static void Write(Stream to, Silence silence, RunFacts run) =>
        JsonSerializer.Serialize(to, SilenceFileJson.Of(silence, JsonReport.Version, run.Lacuna), Context.SilenceFileJson);

    /// <summary>Writes a scan.</summary>
    public static void Write(Stream to, SilenceScan scan, RunFacts run) =>
        JsonSerializer.Serialize(to, SilenceScanFileJson.Of(scan, JsonReport.Version, run.Lacuna), Context.SilenceScanFileJson);

    /// <summary>Writes who named a subject when.</summary>
    public static void Write(Stream to, PresenceMatrix matrix, RunFacts run) =>
        JsonSerializer.Serialize(to, PresenceFileJson.Of(matrix, JsonReport.Version, run.Lacuna), Context.PresenceFileJson);

    /// <summary>Writes subjects.</summary>
    public static void Write(Stream to, IEnumerable<Subject> subjects, RunFacts run) =>
        JsonSerializer.Serialize(to, SubjectsFileJson.Of(subjects, JsonReport.Version, run.Lacuna), Context.SubjectsFileJson);

    /// <summary>Writes what is held of sources.</summary>
    public static void Write(Stream to, IEnumerable<SourceHolding> holdings, RunFacts run) =>
        JsonSerializer.Serialize(to, CoverageFileJson.Of(holdings, JsonReport.Version, run.Lacuna), Context.CoverageFileJson);
}
