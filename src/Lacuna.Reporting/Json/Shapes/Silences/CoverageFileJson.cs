using Lacuna.Archive;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>What <c>lacuna coverage --json</c> writes.</summary>
internal sealed record CoverageFileJson(string Schema, string Version, string Lacuna, IReadOnlyList<SourceHoldingJson> Sources)
{
    public static CoverageFileJson Of(IEnumerable<SourceHolding> holdings, string version, string lacuna) =>
        new("lacuna.coverage", version, lacuna, [.. holdings.Select(SourceHoldingJson.Of)]);
}
