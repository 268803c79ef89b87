using Lacuna.Archive;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>What is held of a source.</summary>
internal sealed record SourceHoldingJson(SourceJson Source, int Documents, int Versions, IReadOnlyList<CoverageSpanJson> Spans, IReadOnlyList<CoverageHoleJson> Holes)
{
    public static SourceHoldingJson Of(SourceHolding holding) => new(
        SourceJson.Of(holding.Source)!,
        holding.Documents,
        holding.Versions,
        [.. holding.Coverage.Spans.Select(CoverageSpanJson.Of)],
        [.. holding.Coverage.Holes.Select(CoverageHoleJson.Of)]);
}
