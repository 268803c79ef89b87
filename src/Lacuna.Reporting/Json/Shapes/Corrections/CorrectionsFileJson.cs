using Lacuna.Archive.Corrections;

namespace Lacuna.Reporting.Json.Shapes.Corrections;

/// <summary>What <c>lacuna correct --json</c> prints.</summary>
internal sealed record CorrectionsFileJson(string Schema, string Version, string Lacuna, IReadOnlyList<CorrectionJson> Corrections)
{
    public static CorrectionsFileJson Of(IEnumerable<CorrectionRow> rows, string version, string lacuna) => new("lacuna.corrections", version, lacuna, [.. rows.Select(CorrectionJson.Of)]);
}
