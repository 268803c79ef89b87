using Lacuna.Core.Text;

namespace Lacuna.Findings.Quotes;

/// <summary>One run of words with what became of it. The edits of a quotation stand in the order of the draft, and applied to the source they give the quotation.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Draft">Where it stands in the draft; empty, at the place where the words would stand, for words left out.</param>
/// <param name="Source">Where it stands in the source's text; empty, at the place where the words would stand, for words that the source does not have.</param>
/// <param name="DraftWords">The draft's words; empty when left out.</param>
/// <param name="SourceWords">The source's words; empty when it has none.</param>
public sealed record QuoteEdit(QuoteEditKind Kind, TextSpan Draft, TextSpan Source, string DraftWords, string SourceWords);
