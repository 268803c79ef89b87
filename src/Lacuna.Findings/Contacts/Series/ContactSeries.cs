using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Findings.Contacts.Series;

/// <summary>The contacts of one sort between the same two parties, as far as the record tells of them.</summary>
/// <param name="Parties">The two parties: persons where the record names one on a side, else states or bodies.</param>
/// <param name="Kind">Which contacts are counted.</param>
/// <param name="Places">The contacts in order of date. Earlier ones that no document held tells of are not among them.</param>
public sealed record ContactSeries(ImmutableArray<Actor> Parties, SeriesKind Kind, ImmutableArray<SeriesPlace> Places)
{
    /// <summary>Who asked for how many, the most first.</summary>
    public ImmutableArray<InitiatorCount> Initiators { get; init; } = [];

    /// <summary>Contacts of which no account says who asked.</summary>
    public int InitiatorNotTold { get; init; }

    /// <summary>Contacts of which two accounts name two who asked.</summary>
    public int InitiatorDisputed { get; init; }

    /// <summary>What each side published, in order of the parties.</summary>
    public ImmutableArray<SideReadouts> Readouts { get; init; } = [];
}
