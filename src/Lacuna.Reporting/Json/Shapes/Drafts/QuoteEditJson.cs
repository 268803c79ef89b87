using Lacuna.Findings.Quotes;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A run of words and what became of it: where it stands in the draft's text, and in that of the source.</summary>
internal sealed record QuoteEditJson(string Kind, SpanJson Draft, SpanJson Source)
{
    public static QuoteEditJson Of(QuoteEdit edit) => new(
        KindName.Of(edit.Kind), new SpanJson(edit.Draft.Start, edit.Draft.End, edit.DraftWords), new SpanJson(edit.Source.Start, edit.Source.End, edit.SourceWords));
}
