using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>An expression of time with its TIMEX3 type, value and modifier.</summary>
internal sealed record TimeJson(SpanJson Words, string Type, string Value, string? Mod, DaysJson? Days, IReadOnlyList<string> OtherValues)
{
    public static TimeJson Of(TimeExpression time, string text) => new(
        SpanJson.Of(time.Span, text), KindName.Of(time.Type), time.Value, time.Mod, DaysJson.OfAny(time.Days), time.OtherValues);
}
