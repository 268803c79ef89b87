using Lacuna.Findings.Wordings;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Words that gave way to others in a standing sentence.</summary>
internal sealed record ReplacementJson(
    string Kind, string On, EvidenceJson Before, EvidenceJson After, EvidenceJson SentenceBefore, EvidenceJson SentenceAfter, int DocumentsBefore, int DocumentsAfter)
{
    public static ReplacementJson Of(Replacement replacement) => new(
        KindName.Of(replacement.Kind),
        DaysJson.DayOf(replacement.On),
        EvidenceJson.Of(replacement.Before),
        EvidenceJson.Of(replacement.After),
        EvidenceJson.Of(replacement.SentenceBefore),
        EvidenceJson.Of(replacement.SentenceAfter),
        replacement.DocumentsBefore,
        replacement.DocumentsAfter);
}
