using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Reading.Contacts;

namespace Lacuna.Findings.Contacts.Series;

/// <summary>Puts contacts of one sort between the same two parties into series, and numbers them by date.</summary>
/// <remarks>A contact of more than two sides is in no series: which of its pairs would it count for?</remarks>
public static class SeriesFinder
{
    /// <summary>The series of <paramref name="contacts"/>, the longest first.</summary>
    public static ImmutableArray<ContactSeries> Of(IEnumerable<ContactRecord> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        return
        [
            .. contacts
                .Select(contact => (Contact: contact, Parties: PartiesOf(contact)))
                .Where(pair => pair.Parties.Length == 2 && pair.Contact.Date is not null)
                .GroupBy(pair => (pair.Parties[0].Id, pair.Parties[1].Id, KindOf(pair.Contact.Kind)))
                .Select(group => Made(group.First().Parties, group.Key.Item3, [.. group.Select(pair => pair.Contact)]))
                .OrderByDescending(series => series.Places.Length)
                .ThenBy(series => series.Places[0].Contact.Date!.Start)
                .ThenBy(series => series.Parties[0].Id, StringComparer.Ordinal)
                .ThenBy(series => series.Parties[1].Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>In which sort of series a contact is counted.</summary>
    internal static SeriesKind KindOf(ContactKind kind) => kind switch
    {
        ContactKind.Call or ContactKind.Video => SeriesKind.Calls,
        ContactKind.Letter => SeriesKind.Letters,
        _ => SeriesKind.Meetings,
    };

    /// <summary>One party a side: its person where there is just one, else its state or body as it is named. In order of ids.</summary>
    private static ImmutableArray<Actor> PartiesOf(ContactRecord contact) =>
    [
        .. contact.Participants
            .GroupBy(Parties.SideOf, StringComparer.Ordinal)
            .Select(side => side.Count(actor => actor.Kind == ActorKind.Person) == 1 ? side.First(actor => actor.Kind == ActorKind.Person) : SideItself(side.Key, side))
            .OrderBy(actor => actor.Id, StringComparer.Ordinal),
    ];

    /// <summary>Several persons of a side make a delegation: the side itself is then the party.</summary>
    private static Actor SideItself(string side, IEnumerable<Actor> actors) =>
        actors.FirstOrDefault(actor => actor.Id == side) ?? actors.FirstOrDefault(actor => actor.Kind != ActorKind.Person) ?? new Actor(side, side, ActorKind.State, side);

    private static ContactSeries Made(ImmutableArray<Actor> parties, SeriesKind kind, ImmutableArray<ContactRecord> contacts)
    {
        var inOrder = contacts.OrderBy(contact => contact.Date!.Start).ThenBy(contact => contact.Date!.End).ToList();
        var asked = inOrder.Select(contact => contact.Readouts.Select(readout => readout.WhoAsked).OfType<Actor>().DistinctBy(Parties.SideOf).ToList()).ToList();
        return new ContactSeries(parties, kind, [.. inOrder.Select((contact, i) => new SeriesPlace(contact, i + 1) { Claimed = ClaimedFor(contact) })])
        {
            Initiators =
            [
                .. asked.SelectMany(who => who).GroupBy(Parties.SideOf, StringComparer.Ordinal)
                    .Select(group => new InitiatorCount(group.First(), group.Count()))
                    .OrderByDescending(count => count.Contacts).ThenBy(count => count.Who.Id, StringComparer.Ordinal),
            ],
            InitiatorNotTold = asked.Count(who => who.Count == 0),
            InitiatorDisputed = asked.Count(who => who.Count > 1),
            Readouts = [.. parties.Select(party => ReadoutsOf(party, inOrder))],
        };
    }

    private static ImmutableArray<ClaimedPlace> ClaimedFor(ContactRecord contact) =>
    [
        .. contact.Readouts.Select(readout => (readout.Document, readout.Contact))
            .Concat(contact.Mentions.Select(mention => (mention.Document, mention.Contact)))
            .Where(told => told.Contact is { Ordinal: not null, OrdinalSpan: not null })
            .OrderBy(told => PublicationOrder.Key(told.Document.Document.Published))
            .Select(told => new ClaimedPlace(told.Contact.Ordinal!.Value, told.Document, Evidence.From(told.Document.Document, told.Contact.OrdinalSpan!.Value))),
    ];

    private static SideReadouts ReadoutsOf(Actor party, IEnumerable<ContactRecord> contacts)
    {
        var side = Parties.SideOf(party);
        int published = 0, nothing = 0, mentioned = 0, open = 0;
        foreach (var contact in contacts.Where(contact => !contact.Readouts.IsEmpty))
        {
            if (contact.Readouts.Any(readout => readout.Side is { } own && Parties.SideOf(own) == side))
            {
                published++;
                continue;
            }

            switch (contact.MissingSides.FirstOrDefault(missing => Parties.SideOf(missing.Side) == side)?.Verdict)
            {
                case MissingSideVerdict.PublishedNothing:
                    nothing++;
                    break;
                case MissingSideVerdict.MentionedOnly:
                    mentioned++;
                    break;
                default:
                    open++;
                    break;
            }
        }

        return new SideReadouts(party, published, nothing, mentioned, open);
    }
}
