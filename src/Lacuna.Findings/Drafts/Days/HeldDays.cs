using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>What the record says of when one contact was.</summary>
/// <param name="Record">Each account's and mention's date.</param>
/// <param name="Looked">How hard was looked; null when there was nothing to look for.</param>
internal sealed record HeldDays(ImmutableArray<RecordDay> Record, Looked? Looked)
{
    public static HeldDays None { get; } = new([], null);

    /// <summary>The moments at which it can have been, by all accounts together; null when they exclude none, or each other.</summary>
    public Interval? Moments { get; init; }
}
