using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>Tells whether two documents tell of one contact, and how well they fit.</summary>
internal static class ContactMatch
{
    /// <summary>One evening call is dated a day apart from Washington to Beijing; no two zones make more.</summary>
    public const int NearDays = 1;

    /// <summary>Share of all sides that two accounts of a meeting of many must name both; each side tends to name those it cares for.</summary>
    public const double LeastSharedSides = 0.5;

    /// <summary>Cost of fit, lower is better; null when the two cannot be one contact.</summary>
    public static double? Cost(ContactEntry left, ContactEntry right)
    {
        if (left.Document == right.Document
            || !ContactFamilies.MayBeOne(left.Contact.Kind, right.Contact.Kind)
            || !SidesFit(left, right)
            || !PersonsFit(left.Contact, right.Contact)
            || OrdinalsClash(left, right))
        {
            return null;
        }

        if (left.Days is not { } one || right.Days is not { } other)
        {
            return null;
        }

        var sameSide = left.SideId is not null && left.SideId == right.SideId;
        var apart = DaysApart(one, other);
        if (apart > (sameSide ? 0 : NearDays))
        {
            return null;
        }

        return apart + (left.Contact.Kind == right.Contact.Kind ? 0 : 0.25) + HoursApart(left, right) / 1000;
    }

    /// <summary>Whole days between the nearest days of two intervals; 0 when they share one.</summary>
    public static int DaysApart(DateInterval left, DateInterval right)
    {
        if (left.Intersection(right) is not null)
        {
            return 0;
        }

        return left.End < right.Start ? Period.DaysBetween(left.End, right.Start) : Period.DaysBetween(right.End, left.Start);
    }

    /// <summary>Between two, both must be the same; among many, most.</summary>
    private static bool SidesFit(ContactEntry left, ContactEntry right)
    {
        var common = 0;
        foreach (var side in left.Sides)
        {
            common += right.Sides.Contains(side) ? 1 : 0;
        }

        var all = left.Sides.Length + right.Sides.Length - common;
        return common == all || (Math.Min(left.Sides.Length, right.Sides.Length) > 2 && common >= LeastSharedSides * all);
    }

    /// <summary>Where both name persons of one side, one of them must be the same: the presidents' call is not their advisers'.</summary>
    private static bool PersonsFit(Contact left, Contact right)
    {
        foreach (var actor in left.Participants)
        {
            if (actor.Kind != ActorKind.Person || right.Participants.Contains(actor))
            {
                continue;
            }

            var side = Parties.SideOf(actor);
            if (HasPerson(right, side) && !ShareAPerson(left, right, side))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasPerson(Contact contact, string side)
    {
        foreach (var actor in contact.Participants)
        {
            if (actor.Kind == ActorKind.Person && Parties.SideOf(actor) == side)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ShareAPerson(Contact left, Contact right, string side)
    {
        foreach (var actor in left.Participants)
        {
            if (actor.Kind == ActorKind.Person && Parties.SideOf(actor) == side && right.Participants.Contains(actor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One channel that numbers its contacts tells two apart on one day.</summary>
    private static bool OrdinalsClash(ContactEntry left, ContactEntry right) =>
        left.SideId == right.SideId && left.Contact.Ordinal is { } one && right.Contact.Ordinal is { } other && one != other;

    private static double HoursApart(ContactEntry left, ContactEntry right) =>
        left.Published?.Instant is { } one && right.Published?.Instant is { } other
            ? Math.Min(48, Math.Abs((one - other).TotalHours))
            : 24;
}
