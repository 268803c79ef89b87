using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What a person made of a point.</summary>
internal sealed record PointJudgementJson(string Verdict, CorrectionMarkJson Mark)
{
    public static PointJudgementJson? OfAny(PointJudgement? judgement) => judgement is null ? null : new(judgement.IsAccepted ? "accepted" : "rejected", CorrectionMarkJson.Of(judgement.Mark));
}
