using Lacuna.Core.Text;
using Lacuna.Findings.Quotes;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>One made quotation with what is true of it.</summary>
/// <param name="Words">What stands between the marks.</param>
/// <param name="Verdict">How it stands to the record.</param>
/// <param name="How">How it was made, for the log: <c>altered: number</c>.</param>
/// <param name="Speaker">Whom the draft names.</param>
internal sealed record QuotationRow(string Words, QuoteVerdict Verdict, string How, string Speaker)
{
    /// <summary>True when the draft names somebody else than the record.</summary>
    public bool IsMisattributed { get; init; }

    /// <summary>Where the words stand in the text of the draft.</summary>
    public TextSpan At { get; init; }
}
