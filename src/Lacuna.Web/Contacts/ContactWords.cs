using Lacuna.Core.Actors;
using Lacuna.Findings.Contacts;
using Lacuna.Reading.Actors;
using Lacuna.Web.Links;

namespace Lacuna.Web.Contacts;

/// <summary>Contacts as lists and links name them.</summary>
internal static class ContactWords
{
    /// <summary>"Joe Biden (United States)".</summary>
    public static string Of(Actor actor) =>
        actor.State is { } state && state != actor.Id && ActorTable.Default.State(state)?.Name is { } name && !actor.Name.Contains(name, StringComparison.Ordinal) ? $"{actor.Name} ({name})" : actor.Name;

    /// <summary>Address of the contact's page: by its first readout, else by the first document that tells of it.</summary>
    public static string AddressOf(ContactRecord contact)
    {
        var (document, told) = contact.Readouts.Length > 0
            ? (contact.Readouts[0].Document.Document, contact.Readouts[0].Contact)
            : (contact.Mentions[0].Document.Document, contact.Mentions[0].Contact);
        return Addresses.Contact(document.Id, told.Kind, told.On?.Start, told.Participants);
    }

    /// <summary>To which part of the list the contact belongs.</summary>
    public static SidesChoice SidesOf(ContactRecord contact) => contact switch
    {
        { IsPaired: true } => SidesChoice.Both,
        { Readouts.IsEmpty: true } => SidesChoice.Passing,
        _ when contact.MissingSides.Any(side => side.Verdict == MissingSideVerdict.PublishedNothing) => SidesChoice.Nothing,
        _ => SidesChoice.Open,
    };

    /// <summary>Sides that published a readout of their own, and all sides.</summary>
    public static (int Published, int All) Count(ContactRecord contact)
    {
        var published = contact.Readouts.Where(readout => readout.Side is not null).Select(readout => readout.Side!.Id).Distinct(StringComparer.Ordinal).Count();
        return (published, Math.Max(published, Reading.Contacts.Parties.SidesOf(contact.Participants).Length));
    }
}
