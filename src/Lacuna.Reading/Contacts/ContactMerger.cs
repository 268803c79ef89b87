using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Contacts;

/// <summary>Puts the places that tell of one contact together.</summary>
internal sealed class ContactMerger(LocalDate? published)
{
    /// <summary>Two dates of one document that lie no further apart are taken for one contact with a conflict; further apart, for two contacts. Time zones alone make one day.</summary>
    public const int NearDays = 2;

    /// <summary>A headline that names one party is completed by the first sentences after it, or by none.</summary>
    private const int LeadSentences = 4;

    private readonly List<ContactDraft> _drafts = [];

    /// <summary>The drafts told of, the last one told of last.</summary>
    private readonly List<ContactDraft> _recent = [];

    public IReadOnlyList<ContactDraft> Drafts => _drafts;

    /// <summary>The draft that the last sighting was added to; null when it was left out.</summary>
    public ContactDraft? Recent { get; private set; }

    public void Add(ContactSighting sighting)
    {
        Recent = null;
        sighting.IsPlanned |= sighting.IsPresent && sighting.Dates.Exists(claim => claim.Days.Start > published);
        if (sighting.IsUnreal)
        {
            return;
        }

        var draft = sighting.Participants.Count switch
        {
            0 => Antecedent(sighting),
            1 => FindSame(sighting) ?? (sighting.IsEarlier ? null : Start(sighting)),
            _ => FindSame(sighting) ?? Start(sighting),
        };
        if (draft is null)
        {
            return;
        }

        if (!draft.Sightings.Contains(sighting))
        {
            draft.Add(sighting);
        }

        Touch(draft);
        if (sighting.IsAlsoInitiated)
        {
            CarryOver(sighting, draft);
        }
    }

    private ContactDraft? FindSame(ContactSighting sighting)
    {
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var draft = _recent[i];
            var isTooFar = draft.Participants.Count == 1 && sighting.Participants.Count > 1 && sighting.Sentence - draft.Sightings[^1].Sentence > LeadSentences;
            var addsOnTheSide = draft.Participants.Count > 1 && sighting.Participants.Count > draft.Participants.Count && !sighting.IsMain;
            if (!isTooFar && !addsOnTheSide && CanBe(draft, sighting) && Parties.Agree(draft.Participants, sighting.Participants)
                && (sighting.Participants.Count > 1 || draft.Participants.Count == 1 || !sighting.IsIndefinite))
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>
    /// What "the call" or "a conversation that …" after a dash stands for: the last contact of that very kind, else of one
    /// that it may mean. "The previous call" stands for another one between the same parties.
    /// </summary>
    private ContactDraft? Antecedent(ContactSighting sighting)
    {
        var draft = _recent.FindLast(one => one.Kind == sighting.Kind && MayStandFor(sighting, one)) ?? _recent.FindLast(one => MayStandFor(sighting, one));
        if (draft is null)
        {
            return null;
        }

        if (sighting.IsEarlier && !draft.IsEarlier)
        {
            sighting.Participants.AddRange(draft.Participants);
            return Start(sighting);
        }

        var last = draft.Sightings[^1];
        var apposition = last.Sentence == sighting.Sentence && sighting.First - last.Last is > 0 and <= 4;
        return (!sighting.IsIndefinite || apposition) && DatesAgree(draft, sighting) ? draft : null;
    }

    private static bool MayStandFor(ContactSighting sighting, ContactDraft draft)
    {
        var isFar = sighting.Sentence - draft.Sightings[^1].Sentence > 1;
        return KindsAgree(draft, sighting) && !(draft.IsEarlier && !sighting.IsEarlier && isFar);
    }

    private ContactDraft Start(ContactSighting sighting)
    {
        var draft = new ContactDraft(sighting, sighting.IsEarlier);
        _drafts.Add(draft);
        return draft;
    }

    private void Touch(ContactDraft draft)
    {
        _recent.Remove(draft);
        _recent.Add(draft);
        Recent = draft;
    }

    private bool CanBe(ContactDraft draft, ContactSighting sighting)
    {
        if (!KindsAgree(draft, sighting) || !DatesAgree(draft, sighting) || draft.IsPlanned != sighting.IsPlanned)
        {
            return false;
        }

        // Delegations' talks are not their leaders' call, though both are between the same states.
        var areDelegations = draft.Kind != sighting.Kind && (draft.Kind == ContactKind.Talks || sighting.Kind == ContactKind.Talks)
            && sighting.Participants.Count > 1 && HasPerson(draft.Participants) != HasPerson(sighting.Participants);
        if (areDelegations)
        {
            return false;
        }

        return draft.IsEarlier == sighting.IsEarlier || (draft.Day is not null && sighting.Dates.Count > 0);
    }

    private bool DatesAgree(ContactDraft draft, ContactSighting sighting)
    {
        var day = draft.Day ?? (draft.IsSubject && published is { } date ? new DateInterval(date, date) : null);
        if (day is null || sighting.Dates.Count == 0)
        {
            // An undated earlier contact is never the document's own.
            return !(sighting.Dates.Count > 0 && draft.IsEarlier != sighting.IsEarlier);
        }

        return DaysApart(day, sighting.Dates[0].Days) <= NearDays;
    }

    private static bool HasPerson(List<Actor> actors) => actors.Exists(actor => actor.Kind == ActorKind.Person);

    private static int DaysApart(DateInterval left, DateInterval right)
    {
        if (left.Intersection(right) is not null)
        {
            return 0;
        }

        return left.End < right.Start ? Period.DaysBetween(left.End, right.Start) : Period.DaysBetween(right.End, left.Start);
    }

    private static bool KindsAgree(ContactDraft draft, ContactSighting sighting) =>
        ContactFamilies.MayBeOne(draft.Kind, draft.IsLoose, sighting.Kind, sighting.IsLoose);

    /// <summary>"was also initiated by": the newer contact between the same parties was asked for by the same one.</summary>
    private void CarryOver(ContactSighting sighting, ContactDraft draft)
    {
        foreach (var newer in _drafts)
        {
            if (newer != draft && !newer.IsEarlier && newer.Initiator is null && Parties.Agree(newer.Participants, draft.Participants))
            {
                (newer.Initiator, newer.InitiatorSpan) = (sighting.Initiator, sighting.InitiatorSpan);
                return;
            }
        }
    }

    /// <summary>"only the second since …" makes the one "last" before it the first.</summary>
    public void NumberSeries()
    {
        foreach (var newer in _drafts)
        {
            if (newer.Ordinal is not > 1 || newer.IsEarlier)
            {
                continue;
            }

            var before = _drafts.Find(draft => draft.IsEarlier && draft.Ordinal is null && Parties.Agree(draft.Participants, newer.Participants));
            if (before is not null)
            {
                (before.Ordinal, before.OrdinalSpan) = (newer.Ordinal - 1, newer.OrdinalSpan);
            }
        }
    }
}
