using System.Collections.Immutable;

namespace Lacuna.Findings.Contacts.Series;

/// <summary>A contact with its place in a series.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Held">Its place by date among the contacts of the series that the record tells of, 1 for the first.</param>
public sealed record SeriesPlace(ContactRecord Contact, int Held)
{
    /// <summary>The places that texts give it, in order of publication.</summary>
    public ImmutableArray<ClaimedPlace> Claimed { get; init; } = [];
}
