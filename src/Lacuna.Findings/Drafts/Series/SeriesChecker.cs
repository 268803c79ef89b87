using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Findings.Drafts.Held;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>Holds what a draft says of series of contacts (places, the last one, who asked) against the record's.</summary>
/// <remarks>
/// Contacts that only reports mention count where they help a claim and never against it: of a mention it is less sure what it means.
/// Agreement is with what is held; days that are not held in full are told beside it.
/// </remarks>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class SeriesChecker(IArchive archive, ActorTable table)
{
    /// <summary>Days by which the draft's date of a contact and the record's may differ, as in <c>ContactDays</c>.</summary>
    private const int NearDays = 2;

    /// <summary>Longer periods ("in March") date a mention too loosely to count it as a contact of its own.</summary>
    private const int LongestMention = 2;

    /// <summary>Days before the last contact claimed in which a contact is taken for the one meant, misdated.</summary>
    private const int Lookback = 2;

    /// <summary>The checks of <paramref name="draft"/>, in order of its text.</summary>
    public async Task<ImmutableArray<SeriesCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var checks = ImmutableArray.CreateBuilder<SeriesCheck>();
        var contacts = new PartyContacts(archive, table);
        foreach (var claim in new SeriesClaimReader(draft, table).Read())
        {
            if (Parties.SidesOf(claim.Contact.Participants).Length == 2 && (claim.Contact.On?.End ?? draft.Document.Published?.Date) is { } day && Days.Moments.CanCount(new DateInterval(day, day)))
            {
                var evidence = Evidence.From(draft.Document, claim.Words);
                checks.Add(claim.Kind switch
                {
                    SeriesCheckKind.Place => await PlaceAsync(contacts, claim, evidence, day, cancellation).ConfigureAwait(false),
                    SeriesCheckKind.Count => await CountAsync(contacts, claim, evidence, cancellation).ConfigureAwait(false),
                    SeriesCheckKind.Last => await LastAsync(contacts, claim, evidence, NextAfter(draft, claim), cancellation).ConfigureAwait(false),
                    _ => await WhoAskedAsync(contacts, claim, evidence, day, cancellation).ConfigureAwait(false),
                });
            }
        }

        return checks.ToImmutable();
    }

    private static async Task<SeriesCheck> PlaceAsync(PartyContacts contacts, SeriesClaim claim, Evidence words, LocalDate day, CancellationToken cancellation)
    {
        var (place, kind) = (claim.Number, SeriesFinder.KindOf(claim.Contact.Kind));
        var from = claim.Counted?.Days.Start;
        var window = from is { } start ? new DateInterval(start, day.PlusDays(NearDays)) : null;
        var found = await contacts.FindAsync(claim.Contact.Participants, window, cancellation).ConfigureAwait(false);
        var counted = found.Contacts.Where(contact => SeriesFinder.KindOf(contact.Kind) == kind && Counts(contact) && contact.Date!.Start <= day.PlusDays(NearDays)).ToList();
        var own = counted.Where(contact => IsNear(contact, day)).MinBy(contact => ContactMatch.DaysApart(contact.Date!, new DateInterval(day, day)));
        if (own is not null)
        {
            counted.RemoveAll(contact => contact != own && contact.Date!.Start > own.Date!.Start);
        }

        var (sure, all) = (counted.Count(contact => contact == own || !contact.Readouts.IsEmpty), counted.Count);
        var (verdict, doubt) = VerdictOf(place, own is null ? (sure + 1, all + 1) : (sure, all), own is not null, claim, found);
        return new SeriesCheck(SeriesCheckKind.Place, words, claim.Contact, verdict)
        {
            Place = place,
            Counted = claim.Counted,
            Counting = kind,
            Contacts = [.. counted.Select((contact, i) => new CountedContact(i + 1, contact, found.WordsOf(contact)) { IsClaimed = contact == own })],
            Holes = found.Holes,
            Doubt = doubt,
            Looked = found.Looked,
        };
    }

    private static (Agreement Verdict, SeriesDoubt? Doubt) VerdictOf(int claimed, (int Sure, int All) held, bool isHeld, SeriesClaim claim, FoundContacts found)
    {
        if (claim.Counted is null && !claim.IsOfAllTime)
        {
            return (Agreement.NotEstablished, SeriesDoubt.UnknownStart);
        }

        if (held.Sure > claimed)
        {
            return (Agreement.Differs, null);
        }

        if (!isHeld)
        {
            return (Agreement.NotEstablished, held.All > 1 ? SeriesDoubt.ContactNotHeld : SeriesDoubt.NothingHeld);
        }

        if (held.All >= claimed && !claim.IsOfAllTime)
        {
            return (Agreement.Agrees, null);
        }

        // Nobody holds all of time.
        return found.Holes.IsEmpty && !claim.IsOfAllTime ? (Agreement.Differs, null) : (Agreement.NotEstablished, SeriesDoubt.NotCovered);
    }

    private static async Task<SeriesCheck> CountAsync(PartyContacts contacts, SeriesClaim claim, Evidence words, CancellationToken cancellation)
    {
        var kind = SeriesFinder.KindOf(claim.Contact.Kind);
        var days = claim.Counted!.Days;
        var found = await contacts.FindAsync(claim.Contact.Participants, days, cancellation).ConfigureAwait(false);
        var counted = found.Contacts.Where(contact => SeriesFinder.KindOf(contact.Kind) == kind && Counts(contact)).ToList();
        var isMore = counted.Count(contact => !contact.Readouts.IsEmpty) > claim.Number;
        var isLess = counted.Count < claim.Number;
        var isOpen = isLess && (!found.Holes.IsEmpty || counted.Count == 0);
        return new SeriesCheck(SeriesCheckKind.Count, words, claim.Contact, isOpen ? Agreement.NotEstablished : isMore || isLess ? Agreement.Differs : Agreement.Agrees)
        {
            Place = claim.Number,
            Counted = claim.Counted,
            Counting = kind,
            Contacts = [.. counted.Select((contact, i) => new CountedContact(i + 1, contact, found.WordsOf(contact)))],
            Holes = found.Holes,
            Doubt = !isOpen ? null : counted.Count == 0 ? SeriesDoubt.NothingHeld : SeriesDoubt.NotCovered,
            Looked = found.Looked,
        };
    }

    private static async Task<SeriesCheck> LastAsync(PartyContacts contacts, SeriesClaim claim, Evidence words, LocalDate next, CancellationToken cancellation)
    {
        var last = claim.LastOn!;
        var window = new DateInterval(last.Start.PlusDays(-Lookback), LocalDate.Max(next, last.End));
        var found = await contacts.FindAsync(claim.Contact.Participants, window, cancellation).ConfigureAwait(false);
        var told = found.Contacts.Where(contact => Counts(contact) && ContactFamilies.MayBeOne(contact.Kind, claim.Contact.Kind) && contact.Date!.End < next).ToList();
        var isHeld = told.Exists(contact => contact.Date!.Intersection(last) is not null);
        var isContradicted = told.Exists(contact => !contact.Readouts.IsEmpty && contact.Date!.Start > last.End.PlusDays(isHeld ? 0 : NearDays)) || (!isHeld && told.Exists(contact => !contact.Readouts.IsEmpty));
        return new SeriesCheck(
            SeriesCheckKind.Last,
            words,
            claim.Contact,
            isContradicted ? Agreement.Differs : isHeld ? Agreement.Agrees : Agreement.NotEstablished)
        {
            LastOn = last,
            Counting = SeriesFinder.KindOf(claim.Contact.Kind),
            Contacts = [.. told.Select((contact, i) => new CountedContact(i + 1, contact, found.WordsOf(contact)) { IsClaimed = contact.Date!.Intersection(last) is not null })],
            Holes = found.Holes,
            Doubt = isContradicted || isHeld ? null : told.Count > 0 ? SeriesDoubt.ContactNotHeld : SeriesDoubt.NothingHeld,
            Looked = found.Looked,
        };
    }

    private static async Task<SeriesCheck> WhoAskedAsync(PartyContacts contacts, SeriesClaim claim, Evidence words, LocalDate day, CancellationToken cancellation)
    {
        var who = claim.Contact.Initiator!;
        var found = await contacts.FindAsync(claim.Contact.Participants, new DateInterval(day.PlusDays(-NearDays), day.PlusDays(NearDays)), cancellation).ConfigureAwait(false);
        var own = found.Contacts
            .Where(contact => Counts(contact) && ContactFamilies.MayBeOne(contact.Kind, claim.Contact.Kind))
            .MinBy(contact => ContactMatch.DaysApart(contact.Date!, new DateInterval(day, day)));
        ImmutableArray<Actor> told = own is null ? [] : [.. own.Readouts.Select(readout => readout.WhoAsked).OfType<Actor>().DistinctBy(Parties.SideOf)];
        var says = told.Any(actor => Parties.SideOf(actor) == Parties.SideOf(who));
        var doubt = own is null ? SeriesDoubt.ContactNotHeld : told.Length == 0 ? SeriesDoubt.NotTold : told.Length > 1 ? SeriesDoubt.Disputed : (SeriesDoubt?)null;
        return new SeriesCheck(SeriesCheckKind.WhoAsked, words, claim.Contact, doubt is not null ? Agreement.NotEstablished : says ? Agreement.Agrees : Agreement.Differs)
        {
            WhoAsked = who,
            WhoAskedByRecord = told,
            Counting = SeriesFinder.KindOf(claim.Contact.Kind),
            Contacts = own is null ? [] : [new CountedContact(1, own, AskedWords(own, found)) { IsClaimed = true }],
            Holes = found.Holes,
            Doubt = doubt,
            Looked = found.Looked,
        };
    }

    /// <summary>The words for who asked, before the words of accounts that do not say.</summary>
    private static ImmutableArray<RecordWords> AskedWords(ContactRecord contact, FoundContacts found) =>
        [.. contact.Readouts.OrderBy(readout => readout.WhoAsked is null).Select(readout => found.WordsOf(readout.WhoAskedEvidence ?? readout.Evidence))];

    private static bool Counts(ContactRecord contact) => contact.Date is { } days && (!contact.Readouts.IsEmpty || days.Length <= LongestMention);

    private static bool IsNear(ContactRecord contact, LocalDate day) => ContactMatch.DaysApart(contact.Date!, new DateInterval(day, day)) <= NearDays;

    /// <summary>The first day of the next contact of the parties that the draft tells of; else the day after its publication.</summary>
    private static LocalDate NextAfter(AnnotatedDocument draft, SeriesClaim claim)
    {
        var later = draft.Contacts
            .Where(contact => contact != claim.Contact && contact.On is { } on && on.Start > claim.LastOn!.End && PartyContacts.IsBetween(contact.Participants, claim.Contact.Participants))
            .Select(contact => (LocalDate?)contact.On!.Start)
            .Min();
        return later ?? draft.Document.Published?.Date?.PlusDays(1) ?? claim.LastOn!.End.PlusDays(1);
    }
}
