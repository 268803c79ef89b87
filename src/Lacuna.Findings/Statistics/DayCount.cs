using NodaTime;

namespace Lacuna.Findings.Statistics;

/// <summary>What an actor published on one day.</summary>
/// <param name="Day">The day, on the publisher's clock.</param>
/// <param name="Documents">Documents that could have named the subject.</param>
/// <param name="Mentions">Those of them that name it in the actor's own voice.</param>
public readonly record struct DayCount(LocalDate Day, int Documents, int Mentions);
