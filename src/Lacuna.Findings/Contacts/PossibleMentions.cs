using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>
/// Words of a side's own channel that may speak of a contact although nothing ties them to it for certain: they announce it,
/// give no day, or name a participant by surname alone. Enough to keep a side from being called silent, too little to pair by.
/// </summary>
internal sealed class PossibleMentions(IReadOnlyList<ContactEntry> entries)
{
    private readonly ILookup<string?, ContactEntry> _bySide = entries.Where(entry => !entry.IsReadout).ToLookup(entry => entry.SideId);

    /// <summary>Those that <paramref name="side"/>'s channel published in <paramref name="window"/> and that may mean the contact that <paramref name="readout"/> tells of.</summary>
    public ImmutableArray<PassingMention> Of(string side, ContactEntry readout, DateInterval? window)
    {
        var found = ImmutableArray.CreateBuilder<PassingMention>();
        foreach (var entry in _bySide[side])
        {
            if (window is not null && entry.Published?.Date is { } day && window.Contains(day) && MayMean(entry, readout))
            {
                found.Add(entry.ToMention());
            }
        }

        return found.ToImmutable();
    }

    private static bool MayMean(ContactEntry entry, ContactEntry readout)
    {
        if (!ContactFamilies.MayBeOne(entry.Contact.Kind, readout.Contact.Kind)
            || (entry.Days is { } one && readout.Days is { } other && ContactMatch.DaysApart(one, other) > ContactMatch.NearDays))
        {
            return false;
        }

        var common = 0;
        foreach (var actor in readout.Contact.Participants)
        {
            common += entry.Contact.Participants.Any(other => MayBeSame(actor, other)) ? 1 : 0;
        }

        return common >= 2;
    }

    private static bool MayBeSame(Actor one, Actor other) =>
        Parties.AreSame(one, other) || EndsIn(one.Name, other.Name) || EndsIn(other.Name, one.Name);

    private static bool EndsIn(string name, string surname) =>
        name.Length > surname.Length && name[name.Length - surname.Length - 1] == ' ' && name.EndsWith(surname, StringComparison.OrdinalIgnoreCase);
}
