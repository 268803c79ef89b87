using Lacuna.Findings.Drafts.Absences;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A claim of absence and what the record says to it.</summary>
internal sealed record AbsenceCheckJson(
    AbsenceClaimJson Claim,
    string Verdict,
    IReadOnlyList<string> Reasons,
    DaysJson? Days,
    string DaysBasis,
    IReadOnlyList<TextLookJson> Texts,
    IReadOnlyList<ProvingSilenceJson> Silences,
    RecordWordsJson? First,
    RecordWordsJson? Elsewhere,
    RecordWordsJson? Later,
    IReadOnlyList<HindranceJson> Hindrances)
{
    public static AbsenceCheckJson Of(AbsenceCheck check, string draft) => new(
        AbsenceClaimJson.Of(check.Claim, draft),
        KindName.Of(check.Verdict),
        check.Reasons,
        DaysJson.OfAny(check.Days),
        KindName.Of(check.DaysBasis),
        [.. check.Texts.Select(TextLookJson.Of)],
        [.. check.Silences.Select(ProvingSilenceJson.Of)],
        RecordWordsJson.OfAny(check.First),
        RecordWordsJson.OfAny(check.Elsewhere),
        RecordWordsJson.OfAny(check.Later),
        [.. check.Hindrances.Select(HindranceJson.Of)]);
}
