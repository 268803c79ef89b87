using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Web.Times;

/// <summary>A line of time.</summary>
/// <param name="Title">Of whom or what, and when.</param>
/// <param name="Window">First and last day.</param>
/// <param name="Events">In order of days; those of one day by kind.</param>
public sealed record Timeline(string Title, DateInterval Window, ImmutableArray<TimelineEvent> Events)
{
    /// <summary>What was left out, in sentences.</summary>
    public ImmutableArray<string> Limits { get; init; } = [];
}
