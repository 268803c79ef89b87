using Lacuna.Findings.Quotes;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>What a quotation leaves out at one place; the places of the words on which the sense may turn are those of the source.</summary>
internal sealed record QuoteOmissionJson(SpanJson At, EvidenceJson? LeftOut, bool IsMarked, int Words, int Sentences, IReadOnlyList<OmissionTurnJson> Turns)
{
    public static QuoteOmissionJson Of(QuoteOmission omission, string draft) => new(
        SpanJson.Of(omission.At, draft),
        EvidenceJson.OfAny(omission.LeftOut),
        omission.IsMarked,
        omission.Words,
        omission.Sentences,
        [.. omission.Turns.Select(turn => new OmissionTurnJson(KindName.Of(turn.Kind), new SpanJson(turn.At.Start, turn.At.End, turn.Word)))]);
}
