using System.Collections.Immutable;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Core.Reading;

/// <summary>An expression of time with its TIMEX3 value.</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value: <c>2022-04-04</c>, <c>2022-W14</c>, <c>2022-04</c>, <c>2022-04-04TMO</c>, <c>P3M</c>, <c>PRESENT_REF</c>.</param>
public sealed record TimeExpression(TextSpan Span, TimeType Type, string Value)
{
    /// <summary>TIMEX3 <c>mod</c>: START, MID, END, APPROX, BEFORE, AFTER, EQUAL_OR_MORE ...; null when none.</summary>
    public string? Mod { get; init; }

    /// <summary>First and last day meant, when the value names days; null for durations and vague references.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>Other values that the words allow (03/04 by country, a weekday before or after), most likely first.</summary>
    public ImmutableArray<string> OtherValues { get; init; } = [];
}
