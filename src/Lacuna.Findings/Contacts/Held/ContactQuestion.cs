using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
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
}
