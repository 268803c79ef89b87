using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Contacts.Held;

/// <summary>Which contacts of an archive are asked for. All conditions must hold; one that is left empty holds for all.</summary>
public sealed record ContactQuestion
{
    /// <summary>Actors who all take part: one or two. A state stands for all who belong to it.</summary>
    public ImmutableArray<Actor> Between { get; init; } = [];

    /// <summary>First day; null for any.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day; null for any.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What sort of contact; null for any.</summary>
    public ContactKind? Kind { get; init; }

    /// <summary>True when <paramref name="contact"/> is one of those asked for.</summary>
    /// <param name="contact">A contact.</param>
    /// <param name="table">The actors known beforehand: who belongs to whom.</param>
    public bool IsAnsweredBy(ContactRecord contact, ActorTable table)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return (Kind is null || contact.Kind == Kind)
            && Between.All(actor => contact.Participants.Any(new ActorScope(actor, table).Includes))
            && (this is { From: null, Until: null } || (contact.Date is { } days && !(days.End < From) && !(days.Start > Until)));
    }
}
