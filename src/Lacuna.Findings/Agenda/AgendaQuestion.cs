using Lacuna.Core.Actors;
using NodaTime;

namespace Lacuna.Findings.Agenda;

/// <summary>Which announced items are asked for. One that is left empty holds for all.</summary>
public sealed record AgendaQuestion
{
    /// <summary>Who is to act or speak. A state stands for all who belong to it.</summary>
    public Actor? By { get; init; }

    /// <summary>First day on which an item falls due; null for any.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day on which an item falls due; null for any.</summary>
    public LocalDate? Until { get; init; }
}
