using Lacuna.Findings.Wordings;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Consecutive documents that all use a wording.</summary>
internal sealed record WordingRunJson(DaysJson Days, int Documents, EvidenceJson FirstUse, EvidenceJson LastUse, HoleJson? CutBefore, HoleJson? CutAfter)
{
    public static WordingRunJson Of(WordingRun run) => new(
        DaysJson.Of(run.Days),
        run.Documents,
        EvidenceJson.Of(run.FirstUse),
        EvidenceJson.Of(run.LastUse),
        HoleJson.OfAny(run.CutBefore),
        HoleJson.OfAny(run.CutAfter));
}
