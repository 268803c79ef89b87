using Lacuna.Findings.Silences.Opportunities;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>A reason for having had no occasion.</summary>
internal sealed record HindranceJson(string Kind, string Words, DaysJson? Days, DocumentRowJson? Document, EvidenceJson? Evidence)
{
    public static HindranceJson Of(Hindrance reason) => new(
        KindName.Of(reason.Kind),
        reason.Words,
        DaysJson.OfAny(reason.Days),
        reason.Document is { } document ? DocumentRowJson.Of(document) : null,
        EvidenceJson.OfAny(reason.Evidence));
}
