using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Contacts;

/// <summary>One contact while the places that tell of it are put together.</summary>
internal sealed class ContactDraft
{
    /// <summary>"for the second time this year" does not date a readout; "last week" may.</summary>
    private const int LongestOfSubject = 7;

    private readonly List<ContactSighting> _sightings = [];

    public ContactDraft(ContactSighting first, bool isEarlier)
    {
        Kind = first.Kind;
        IsLoose = first.IsLoose;
        IsEarlier = isEarlier;
        IsPlanned = first.IsPlanned;
        Add(first);
    }

    public ContactKind Kind { get; private set; }

    public bool IsLoose { get; private set; }

    /// <summary>True when the text tells of it as the one before another.</summary>
    public bool IsEarlier { get; }

    public bool IsPlanned { get; }

    public bool IsSubject { get; set; }

    public bool LacksAuthor { get; private set; }

    public List<Actor> Participants { get; } = [];

    public Actor? Initiator { get; set; }

    public Core.Text.TextSpan? InitiatorSpan { get; set; }

    public int? Ordinal { get; set; }

    public Core.Text.TextSpan? OrdinalSpan { get; set; }

    public IReadOnlyList<ContactSighting> Sightings => _sightings;

    /// <summary>Day that the text's own words give, the first given; null when none.</summary>
    public DateInterval? Day
    {
        get
        {
            foreach (var sighting in _sightings)
            {
                if (sighting.Dates.Count > 0)
                {
                    return sighting.Dates[0].Days;
                }
            }

            return null;
        }
    }

    public void Add(ContactSighting sighting)
    {
        _sightings.Add(sighting);
        if (sighting.Participants.Count > Participants.Count)
        {
            // The fuller telling has the likelier host or caller first, as its subject.
            var known = Participants.ToArray();
            Participants.Clear();
            AddAll(sighting.Participants);
            AddAll(known);
        }
        else
        {
            AddAll(sighting.Participants);
        }

        // A call turns out to have been a meeting by video; "talks" turn out to have been a call.
        if (IsLoose && (!sighting.IsLoose || Kind == ContactKind.Talks) || (Kind == ContactKind.Meeting && sighting.Kind == ContactKind.Video))
        {
            (Kind, IsLoose) = (sighting.Kind, sighting.IsLoose);
        }

        LacksAuthor |= sighting.LacksAuthor;
        if (Initiator is null && !sighting.IsAlsoInitiated || Initiator is null && IsEarlier)
        {
            (Initiator, InitiatorSpan) = (sighting.Initiator, sighting.InitiatorSpan);
        }

        if (Ordinal is null)
        {
            (Ordinal, OrdinalSpan) = (sighting.Ordinal, sighting.OrdinalSpan);
        }
    }

    private void AddAll(IEnumerable<Actor> actors)
    {
        foreach (var actor in actors)
        {
            Parties.Add(Participants, actor);
        }
    }

    public Contact ToContact(MarkedText text, string id, LocalDate? published)
    {
        var claims = Claims(published);
        return new Contact
        {
            Id = id,
            Kind = Kind,
            Participants = [.. Participants],
            On = ContactDay.Of(claims, Latest(), published, IsPlanned),
            Dates = claims,
            Initiator = Initiator,
            InitiatorSpan = InitiatorSpan,
            Ordinal = Ordinal,
            OrdinalSpan = OrdinalSpan,
            DurationSpan = _sightings.Find(sighting => sighting.Duration is not null)?.Duration,
            IsPlanned = IsPlanned,
            IsSubject = IsSubject,
            Evidence = [.. ByClarity().Select(sighting => text.Span(sighting.First, sighting.Last)).Distinct()],
        };
    }

    /// <summary>Places that name both sides first, then in text order.</summary>
    private IEnumerable<ContactSighting> ByClarity() => _sightings.OrderByDescending(sighting => Math.Min(2, sighting.Participants.Count));

    private DateClaim? Latest() => _sightings.Find(sighting => sighting.LatestDate is not null)?.LatestDate;

    private ImmutableArray<DateClaim> Claims(LocalDate? published)
    {
        var claims = ImmutableArray.CreateBuilder<DateClaim>();
        foreach (var sighting in _sightings)
        {
            foreach (var claim in sighting.Dates)
            {
                if (!claims.Contains(claim))
                {
                    claims.Add(claim);
                }
            }
        }

        // A statement made after the contact bounds its day; the bound says nothing new beside an earlier day.
        if (Latest() is { } latest && !claims.Any(claim => claim.Days.Start <= latest.Days.End))
        {
            claims.Add(latest);
        }

        if (IsSubject && !IsPlanned && published is { } day && !claims.Any(claim => claim.Days.Length <= LongestOfSubject))
        {
            claims.Add(new DateClaim(new DateInterval(day, day), null));
        }

        return claims.ToImmutable();
    }
}
