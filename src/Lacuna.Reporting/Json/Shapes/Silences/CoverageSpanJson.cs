using Lacuna.Core.Coverages;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>Days in which what a source published is held.</summary>
internal sealed record CoverageSpanJson(DaysJson Days, string Basis, int Held, int? Listed)
{
    public static CoverageSpanJson Of(CoverageSpan span) => new(DaysJson.Of(span.Days), KindName.Of(span.Basis), span.Held, span.Listed);
}
