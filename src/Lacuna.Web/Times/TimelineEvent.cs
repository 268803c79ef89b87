using Lacuna.Web.Lists;
using NodaTime;

namespace Lacuna.Web.Times;

/// <summary>One event of a line of time.</summary>
/// <param name="Day">Its day, or the first of its days.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Entry">What is told of it, and where it leads.</param>
public sealed record TimelineEvent(LocalDate Day, TimelineKind Kind, ListEntry Entry);
