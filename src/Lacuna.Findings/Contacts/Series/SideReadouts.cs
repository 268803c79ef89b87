using Lacuna.Core.Actors;

namespace Lacuna.Findings.Contacts.Series;

/// <summary>What one side published on the contacts of a series; the four numbers add up to the contacts with at least one readout.</summary>
/// <param name="Side">The state or body.</param>
/// <param name="Published">Contacts with a readout of its own.</param>
/// <param name="PublishedNothing">Contacts on which its channels, which are covered, have nothing.</param>
/// <param name="MentionedOnly">Contacts that its channels tell of without an account, or may tell of.</param>
/// <param name="NotEstablished">Contacts for whose days its channels are not held in full.</param>
public sealed record SideReadouts(Actor Side, int Published, int PublishedNothing, int MentionedOnly, int NotEstablished);
