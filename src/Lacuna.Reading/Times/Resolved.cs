using System.Collections.Immutable;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>A meaning with everything filled in that could be.</summary>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
internal sealed record Resolved(TimeType Type, string Value)
{
    /// <summary>First and last day; null when the value names no days.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>Other values that the words allow, likeliest first.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>What later expressions may count from; null when nothing can.</summary>
    public TimeReference? Reference { get; init; }
}
