using System.Collections.Immutable;

namespace Lacuna.Findings.Quotes.Styles;

/// <summary>What a house allows to be done to a quotation without a word about it. It decides what a report dwells on, never a verdict.</summary>
/// <param name="Name">As it is asked for: <c>ap</c>.</param>
/// <param name="Title">The house.</param>
/// <param name="Silent">Verdicts that need no word.</param>
/// <param name="Rule">The house's rule, in our words.</param>
/// <param name="Source">Where the rule stands; empty for none.</param>
public sealed record HouseStyle(string Name, string Title, ImmutableArray<QuoteVerdict> Silent, string Rule, string Source)
{
    /// <summary>
    /// True when the house would let the quotation stand without a word: its verdict is allowed, nothing left out may turn the sense,
    /// and nobody else is known to have said it.
    /// </summary>
    public bool Allows(QuoteCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Silent.Contains(check.Verdict)
            && (check.Changes & QuoteChanges.Unmarked) == 0
            && check.IsMisattributed is not true
            && check.Omissions.All(omission => omission.Turns.IsEmpty);
    }
}
