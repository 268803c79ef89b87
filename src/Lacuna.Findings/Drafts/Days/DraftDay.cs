using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>A date or time of day in a draft, and what it comes to.</summary>
/// <param name="Words">The draft's words.</param>
/// <param name="Value">TIMEX3 value: <c>2022-04-04</c>, <c>2022-W14</c>, <c>2022-04-04T21:00</c>.</param>
/// <param name="Days">First and last day meant; null when the words leave them open, or nothing is known that they could count from.</param>
public sealed record DraftDay(Evidence Words, string Value, DateInterval? Days)
{
    /// <summary>True when the days were counted from the date of publication ("Monday", "last week") or filled in from it ("April 5").</summary>
    public bool IsCounted { get; init; }

    /// <summary>Other days that the words allow: of a weekday the one before or after, of 3/4 the other order.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>On whose calendar the days are: that of a place or zone named beside a clock time, else the publisher's. Null when neither is known.</summary>
    public Clock? Clock { get; init; }

    /// <summary>The same moment, or the same hours, on the clocks of the others concerned, where a day other than the draft's comes out. Empty where no hour is given.</summary>
    public ImmutableArray<ClockReading> OnOtherClocks { get; init; } = [];
}
