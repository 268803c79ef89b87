using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Web.Contacts;

/// <summary>Finds the contact that an address names: by the document that tells of it, and its kind, day and sides. Where a better reader tells otherwise, sides and day decide; what is still open is left to the visitor.</summary>
internal static class ContactPlace
{
    /// <summary>A later reading may date a contact by the other side's clock.</summary>
    private const int NearDays = 1;

    /// <summary>The contact; null when none or several may be meant.</summary>
    /// <param name="book">All contacts.</param>
    /// <param name="asked">What the address says.</param>
    public static ContactRecord? Find(HeldBook book, ContactAsked asked)
    {
        var told = book.In(asked.In ?? "").ToList();
        if (!string.IsNullOrEmpty(asked.C))
        {
            return Only(told.Where(one => one.Told.Id == asked.C));
        }

        var sides = asked.Sides;
        if (told.Count == 0)
        {
            return sides.IsEmpty || asked.Day is null ? null : Only(book.Contacts.Where(contact =>
                asked.IsKind(contact.Kind) && contact.Date is { } days && days.Contains(asked.Day.Value) && SameSides(contact.Participants, sides)));
        }

        return Only(told.Where(one => asked.IsKind(one.Told.Kind) && one.Told.On?.Start == asked.Day && SameSides(one.Told.Participants, sides)))
            ?? Only(told.Where(one => IsNear(one.Told, asked.Day) && SameSides(one.Told.Participants, sides)))
            ?? (sides.IsEmpty && asked.Day is null ? Only(told) : null);
    }

    /// <summary>The contacts that may be meant where one alone is not found: those of the document.</summary>
    public static ImmutableArray<ContactRecord> Candidates(HeldBook book, ContactAsked asked) =>
        [.. book.In(asked.In ?? "").Select(told => told.Contact).DistinctBy(contact => contact.Id)];

    private static ContactRecord? Only(IEnumerable<ToldContact> told) => Only(told.Select(one => one.Contact));

    private static ContactRecord? Only(IEnumerable<ContactRecord> contacts)
    {
        var distinct = contacts.DistinctBy(contact => contact.Id).Take(2).ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }

    private static bool IsNear(Contact told, LocalDate? day) =>
        told.On is not { } days || day is not { } asked || (days.Start.PlusDays(-NearDays) <= asked && asked <= days.End.PlusDays(NearDays));

    private static bool SameSides(ImmutableArray<Core.Actors.Actor> participants, ImmutableArray<string> sides) =>
        Parties.SidesOf(participants).Order(StringComparer.Ordinal).SequenceEqual(sides, StringComparer.Ordinal);
}
