using Lacuna.Findings.Drafts;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>How hard the record was looked through.</summary>
internal sealed record LookedJson(int Documents, int NotRead, int Sources, DaysJson? Days)
{
    public static LookedJson Of(Looked looked) => new(looked.Documents, looked.NotRead, looked.Sources, DaysJson.OfAny(looked.Days));

    public static LookedJson? OfAny(Looked? looked) => looked is null ? null : Of(looked);
}
