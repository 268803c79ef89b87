using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Findings.Sayings;

namespace Lacuna.Findings.Drafts.Chains;

/// <summary>A place of the record that says of a speaker what a draft says, or in which the speaker's own page says it.</summary>
/// <param name="Words">The document and the words.</param>
/// <param name="Similarity">How near the content comes to the draft's, 0 to 1.</param>
/// <param name="Carrier">Whose page it is, seen from the speaker.</param>
public sealed record RecordSaying(RecordWords Words, double Similarity, Carrier Carrier)
{
    /// <summary>Those who say that the speaker said it, the nearest to the speaker first: speakers of the statements around, and the relay. Those of the speaker's own side are left out.</summary>
    public ImmutableArray<Actor> By { get; init; } = [];

    /// <summary>True when the page itself speaks, and no statement of it: a minister's own post.</summary>
    public bool IsPage { get; init; }

    /// <summary>True when it comes from the speaker's own side without another between.</summary>
    public bool IsOwn => Carrier == Carrier.Own && By.IsEmpty;
}
