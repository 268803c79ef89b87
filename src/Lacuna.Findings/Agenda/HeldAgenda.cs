using System.Collections.Immutable;

namespace Lacuna.Findings.Agenda;

/// <summary>What an archive announces, set against what it holds.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Items">The items that answer, in order of the day on which they fall due.</param>
public sealed record HeldAgenda(AgendaQuestion Question, ImmutableArray<AnnouncedItem> Items)
{
    /// <summary>Items for which their text gives no day, or only a time longer than a month: they can be set against nothing, and are only counted.</summary>
    public int WithoutDay { get; init; }

    /// <summary>Documents looked through for announcements, copies left out.</summary>
    public int Looked { get; init; }

    /// <summary>Those of them that were not read, such as those in another language.</summary>
    public int NotRead { get; init; }
}
