using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Aligning;

namespace Lacuna.Findings.Quotes.Drafted;

/// <summary>A quotation of the draft, its paragraphs brought together.</summary>
/// <param name="Indexes">Indexes in the draft's quotations.</param>
/// <param name="Span">From the first mark to the last.</param>
/// <param name="Inner">The words between the marks.</param>
/// <param name="Quote">The same, ready to be laid beside sources.</param>
/// <param name="Statement">The innermost statement whose content it is; null for none.</param>
internal sealed record DraftQuote(ImmutableArray<int> Indexes, TextSpan Span, string Inner, PreparedQuote Quote, Statement? Statement)
{
    /// <summary>Most words of a short quotation.</summary>
    public const int MostShort = 4;

    public bool IsScare { get; init; }

    public bool IsShort => Quote.Words.Length <= MostShort;

    /// <summary>Index of the part of the same statement before it; null for none.</summary>
    public int? Follows { get; init; }

    /// <summary>True when it goes on with the sentence of that part: "We want," he said, "calm".</summary>
    public bool GoesOn { get; init; }

    /// <summary>The sentences of the draft around it.</summary>
    public TextSpan Around { get; init; }
}
