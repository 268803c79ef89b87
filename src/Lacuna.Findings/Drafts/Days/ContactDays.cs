using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Dates;
using Lacuna.Findings.Drafts.Held;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Holds the dates that a draft gives for contacts against each other and against the record's accounts.</summary>
internal sealed class ContactDays(IArchive archive, ActorTable table)
{
    private readonly PartyContacts _contacts = new(archive, table);

    /// <summary>
    /// Dates no further apart than this are two dates for one contact; further apart, the record tells of another contact.
    /// As within one document (<c>ContactMerger.NearDays</c>): zones make one day, a slip one more.
    /// </summary>
    private const int NearDays = 2;

    /// <summary>Characters between two dates of one list: ", and ".</summary>
    private const int ListGap = 6;

    /// <summary>The checks of <paramref name="draft"/>.</summary>
    public async Task<ImmutableArray<DayCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation)
    {
        var conflicts = DateConflicts.In(draft);
        var checks = ImmutableArray.CreateBuilder<DayCheck>();
        foreach (var contact in draft.Contacts)
        {
            if (contact.Evidence.IsEmpty || contact.Dates.Any(claim => !Moments.CanCount(claim.Days)))
            {
                continue;
            }

            var held = await HeldAsync(contact, cancellation).ConfigureAwait(false);
            ImmutableArray<Clock> clocks = [.. ClocksOf(draft, contact, held.Record).DistinctBy(clock => clock.Zone)];
            checks.AddRange(conflicts.Where(conflict => conflict.Contact == contact && !AreListed(conflict)).Select(conflict => Conflict(draft, conflict, clocks, held)));
            checks.AddRange(contact.Dates.Where(claim => claim.At is not null).DistinctBy(claim => claim.At).Select(claim => Check(draft, contact, claim, clocks, held)));
        }

        return checks.ToImmutable();
    }

    /// <summary>"on May 30-31", "on November 9 and January 11": the days of one contact that lasted, or of several that the words put together.</summary>
    private static bool AreListed(DateConflict conflict) =>
        conflict is { First.Evidence.At: var first, Second.Evidence.At: var second } && second.Start - first.End is >= 0 and <= ListGap;

    private static DayCheck Conflict(AnnotatedDocument draft, DateConflict conflict, ImmutableArray<Clock> clocks, HeldDays held)
    {
        var (one, other) = conflict.Second.Evidence is null ? (conflict.Second, conflict.First) : (conflict.First, conflict.Second);
        return new DayCheck(DayCheckKind.OtherWords, other.Evidence!, other.Days, Agreement.Differs)
        {
            Of = Evidence.From(draft.Document, conflict.Contact.Evidence[0]),
            Parties = conflict.Contact.Participants,
            Other = one,
            Zones = Moments.Explain(other.Days, clocks, one.Days, clocks, held.Moments),
            ZonesExcluded = Moments.Exclude(other.Days, clocks, one.Days, clocks, held.Moments),
            ClocksTried = clocks,
        };
    }

    private static DayCheck Check(AnnotatedDocument draft, Contact contact, DateClaim claim, ImmutableArray<Clock> clocks, HeldDays held)
    {
        var agrees = held.Record.Any(day => day.Days.Intersection(claim.Days) is not null);
        var others = agrees ? [] : held.Record.DistinctBy(day => (day.Days, day.Clock?.Zone)).ToList();
        return new DayCheck(
            DayCheckKind.Contact,
            Evidence.From(draft.Document, claim.At!.Value),
            claim.Days,
            held.Record.IsEmpty ? Agreement.NotEstablished : agrees ? Agreement.Agrees : Agreement.Differs)
        {
            Of = Evidence.From(draft.Document, contact.Evidence[0]),
            Parties = contact.Participants,
            Record = held.Record,
            Zones = [.. others.SelectMany(day => Moments.Explain(claim.Days, clocks, day.Days, day.Clock is { } clock ? [clock] : clocks, held.Moments))],
            ZonesExcluded = [.. others.SelectMany(day => Moments.Exclude(claim.Days, clocks, day.Days, day.Clock is { } clock ? [clock] : clocks, held.Moments))],
            ClocksTried = agrees || held.Record.IsEmpty ? [] : clocks,
            Looked = held.Looked,
        };
    }

    private static IEnumerable<Clock> ClocksOf(AnnotatedDocument draft, Contact contact, ImmutableArray<RecordDay> record) =>
        contact.Participants.Select(Clocks.Of).Append(Clocks.Of(draft.Document.Source)).Concat(record.Select(day => day.Clock)).OfType<Clock>();

    private async Task<HeldDays> HeldAsync(Contact contact, CancellationToken cancellation)
    {
        if (contact.Dates.All(claim => claim.At is null) || contact.IsPlanned || Parties.SidesOf(contact.Participants).Length < 2)
        {
            return HeldDays.None;
        }

        var days = new DateInterval(
            contact.Dates.Min(claim => claim.Days.Start).PlusDays(-NearDays),
            contact.Dates.Max(claim => claim.Days.End).PlusDays(NearDays));
        var found = await _contacts.FindAsync(contact.Participants, days, cancellation).ConfigureAwait(false);
        var told = found.Contacts.Where(held => held.Date is not null && MayBeOne(held.Kind, contact.Kind)).ToList();

        // Of several contacts in those days it is the one on a day that the draft gives, else the nearest.
        var nearest = told.MinBy(held => contact.Dates.Min(claim => ContactMatch.DaysApart(held.Date!, claim.Days)));
        return nearest is null ? HeldDays.None with { Looked = found.Looked } : new HeldDays(RecordOf(nearest, found), found.Looked) { Moments = MomentsOf(nearest) };
    }

    private static bool MayBeOne(ContactKind held, ContactKind told) =>
        ContactFamilies.MayBeOne(held, told) || (held != ContactKind.Letter && told == ContactKind.Talks) || (told != ContactKind.Letter && held == ContactKind.Talks);

    private static ImmutableArray<RecordDay> RecordOf(ContactRecord held, FoundContacts found) =>
    [
        .. held.Readouts.Select(readout => (readout.Document, readout.Contact, readout.Evidence))
            .Concat(held.Mentions.Select(mention => (mention.Document, mention.Contact, mention.Evidence)))
            .Where(told => told.Contact.On is not null)
            .OrderBy(told => PublicationOrder.Key(told.Document.Document.Published))
            .Select(told => new RecordDay(found.WordsOf(told.Evidence), told.Contact.On!, Clocks.Of(told.Document.Document.Source))
            {
                DayWords = told.Contact.Dates.FirstOrDefault(claim => claim.At is not null && claim.Days == told.Contact.On) is { At: { } at } ? Evidence.From(told.Document.Document, at) : null,
            }),
    ];

    /// <summary>When the contact can have been, by all accounts: on the days that each gives on its own clock, and before each came out. Null where they leave no moment.</summary>
    private static Interval? MomentsOf(ContactRecord held)
    {
        Interval? moments = null;
        foreach (var readout in held.Readouts)
        {
            var clock = Clocks.Of(readout.Document.Document.Source);
            if (readout.Contact.On is not { } days || !Moments.CanCount(days))
            {
                continue;
            }

            var told = Moments.Of(days, clock);
            if (Moments.LatestOf(readout.Published, clock) is { } latest && latest > told.Start)
            {
                told = new Interval(told.Start, Instant.Min(told.End, latest));
            }

            moments = moments is { } before ? Moments.Both(before, told) : told;
            if (moments is null)
            {
                return null;
            }
        }

        return moments;
    }
}
