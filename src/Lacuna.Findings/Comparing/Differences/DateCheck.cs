using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Points;
using NodaTime;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Two dates for one event: both points give days, and none of one side's can be one of the other's.</summary>
internal sealed class DateCheck : IDifferenceCheck
{
    /// <summary>Longest period that is a date here: a year differs from a day in no telling way.</summary>
    private const int LongestDays = 31;

    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        var datesA = DatesIn(a);
        var datesB = datesA.Count == 0 ? [] : DatesIn(b);
        if (datesB.Count == 0 || datesA.Exists(inA => datesB.Exists(inB => inA.Days!.Intersection(inB.Days!) is not null)))
        {
            return null;
        }

        return new Difference(
            DifferenceKind.Date,
            datesA[0].Span.In(a.Account.Text),
            datesB[0].Span.In(b.Account.Text),
            Evidence.From(a.Account.Document, datesA[0].Span),
            Evidence.From(b.Account.Document, datesB[0].Span));
    }

    private static List<TimeExpression> DatesIn(AccountPoint point) =>
        [.. point.Account.Times.Where(time => point.Span.Contains(time.Span) && time.Type == TimeType.Date && time.Days is { Length: <= LongestDays })];
}
