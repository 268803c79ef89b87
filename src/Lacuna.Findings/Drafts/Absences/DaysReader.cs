using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Reads the days in which a draft says that something was absent.</summary>
internal static class DaysReader
{
    /// <summary>Longest length of time that is counted back, in years; longer ones are ages.</summary>
    private const int MostYears = 20;

    /// <summary>The days and the words for them; nothing when the sentence gives none up to the draft's own date.</summary>
    public static (DateInterval? Days, TextSpan? Words) Of(AnnotatedDocument draft, TextSpan sentence)
    {
        if (draft.Document.Published?.Date is not { } last)
        {
            return default;
        }

        foreach (var time in draft.Times.Where(time => sentence.Contains(time.Span)))
        {
            var before = WordBefore(draft, time.Span);
            var days = time switch
            {
                { Days: { } named } when named.Start <= last => before is "since" or "after" or "following" or "from" ? new DateInterval(named.Start, last) : new DateInterval(named.Start, LocalDate.Min(named.End, last)),
                { Type: TimeType.Duration } when before == "for" => Back(last, time.Value),
                _ => null,
            };
            if (days is not null)
            {
                return (days, time.Span);
            }
        }

        return default;
    }

    private static string WordBefore(AnnotatedDocument draft, TextSpan words)
    {
        var token = draft.TokenAt(words.Start) - 1;
        token -= token > 0 && draft.Tokens[token].AsSpan(draft.Text) is "the" ? 1 : 0;
        return token < 0 ? "" : draft.Tokens[token].Span.In(draft.Text).ToLowerInvariant();
    }

    /// <summary>"for three weeks": P3W.</summary>
    private static DateInterval? Back(LocalDate last, string value)
    {
        if (value.Length < 3 || value[0] != 'P' || !int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
        {
            return null;
        }

        Period? length = value[^1] switch
        {
            'D' when count < MostYears * 365 => Period.FromDays(count),
            'W' when count < MostYears * 52 => Period.FromWeeks(count),
            'M' when count < MostYears * 12 => Period.FromMonths(count),
            'Y' when count < MostYears => Period.FromYears(count),
            _ => null,
        };
        return length is null ? null : new DateInterval(last.Minus(length), last);
    }
}
