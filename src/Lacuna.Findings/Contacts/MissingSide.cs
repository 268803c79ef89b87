using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Findings.Contacts;

/// <summary>A side of a contact that has no readout in the pile, and what may be said of that.</summary>
/// <param name="Side">The state or body.</param>
/// <param name="Verdict">What the pile allows to say.</param>
public sealed record MissingSide(Actor Side, MissingSideVerdict Verdict)
{
    /// <summary>
    /// Words of that side's channel in those days that may speak of the contact, without a day or before it. They are no
    /// account of it, and keep the side from being said to have published nothing.
    /// </summary>
    public ImmutableArray<PassingMention> PossibleMentions { get; init; } = [];

    /// <summary>What the pile holds of that side's own channel around the contact; null when it holds nothing of it at all.</summary>
    public ChannelCoverage? Coverage { get; init; }
}
