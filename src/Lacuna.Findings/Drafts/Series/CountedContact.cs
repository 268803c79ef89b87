using System.Collections.Immutable;
using Lacuna.Findings.Contacts;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>A contact of the record that counts towards a claim.</summary>
/// <param name="Place">Its place in the count, 1 for the first.</param>
/// <param name="Contact">The contact, with its accounts.</param>
/// <param name="Words">What each account or mention says, in order of publication.</param>
public sealed record CountedContact(int Place, ContactRecord Contact, ImmutableArray<RecordWords> Words)
{
    /// <summary>True for the contact that the claim is about.</summary>
    public bool IsClaimed { get; init; }
}
