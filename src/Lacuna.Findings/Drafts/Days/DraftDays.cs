using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Every date and time of day of a draft, resolved.</summary>
public static class DraftDays
{
    /// <summary>Longer periods are no dates: a decade, a century.</summary>
    private const int LongestDays = 366;

    /// <summary>The dates of <paramref name="draft"/>, in text order. Durations, repetitions, decades and words for now or once are none.</summary>
    public static ImmutableArray<DraftDay> In(AnnotatedDocument draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var publisher = Clocks.Of(draft.Document.Source);
        var days = ImmutableArray.CreateBuilder<DraftDay>();
        foreach (var time in draft.Times)
        {
            if (time.Type is TimeType.Date or TimeType.Time && (time.Days is { Length: <= LongestDays } || time.Value.StartsWith("XXXX", StringComparison.Ordinal)))
            {
                var clock = PlaceBeside.Of(draft, time) ?? publisher;
                days.Add(new DraftDay(Evidence.From(draft.Document, time.Span), time.Value, time.Days)
                {
                    IsCounted = time.Days is { } known && !time.Span.AsSpan(draft.Text).Contains(known.Start.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
                    Others = time.OtherValues,
                    Clock = clock,
                    OnOtherClocks = clock is null ? [] : OnOthers(draft, time, clock, publisher),
                });
            }
        }

        return days.ToImmutable();
    }

    private static ImmutableArray<ClockReading> OnOthers(AnnotatedDocument draft, TimeExpression time, Clock clock, Clock? publisher)
    {
        if (HoursOf(time) is not { } hours || Moments.At(hours.From, clock) is not { } from || Moments.At(hours.Until, clock) is not { } until)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<ClockReading>();
        foreach (var other in Concerned(draft, time, publisher).Where(other => other.Zone != clock.Zone).DistinctBy(other => other.Zone))
        {
            if (Moments.On(from, other) is { } first && Moments.On(until, other) is { } last && (first.Date != hours.From.Date || last.Date != hours.Until.Date))
            {
                found.Add(new ClockReading(other, first, last));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The clocks of all whom the sentence names, or of the draft's contacts where it names nobody; and the publisher's.</summary>
    private static IEnumerable<Clock> Concerned(AnnotatedDocument draft, TimeExpression time, Clock? publisher)
    {
        var index = draft.SentenceAt(time.Span.Start);
        var sentence = index < draft.Sentences.Length ? draft.Sentences[index].Span : time.Span;
        var named = draft.Mentions.Where(mention => sentence.Contains(mention.Span)).SelectMany(mention => mention.Actors).Where(actor => actor.Kind != ActorKind.Group).ToList();
        var clocks = (named.Count > 0 ? named : draft.Contacts.SelectMany(contact => contact.Participants)).Select(Clocks.Of);
        return clocks.Append(publisher).OfType<Clock>();
    }

    /// <summary>First and last minute of a time of day on a known day: a clock time, or the hours of a morning, afternoon, evening or night.</summary>
    private static (LocalDateTime From, LocalDateTime Until)? HoursOf(TimeExpression time)
    {
        var at = time.Value.IndexOf('T', StringComparison.Ordinal);
        if (time is not { Type: TimeType.Time, Days: { Length: 1 } day } || at < 0 || !Moments.CanCount(day))
        {
            return null;
        }

        var code = time.Value.AsSpan(at + 1).TrimEnd('Z');
        var midnight = day.Start.AtMidnight();
        if (code.Length >= 5 && code[2] == ':' && int.TryParse(code[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(code[3..5], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && hour < 24 && minute < 60)
        {
            var clock = midnight.PlusHours(hour).PlusMinutes(minute);
            return (clock, clock);
        }

        // Hours of the parts of the day as TIMEX3 names them; a night runs into the next day.
        return code switch
        {
            "MO" => (midnight.PlusHours(5), midnight.PlusHours(12)),
            "MI" => (midnight.PlusHours(11), midnight.PlusHours(14)),
            "AF" => (midnight.PlusHours(12), midnight.PlusHours(18)),
            "EV" => (midnight.PlusHours(18), midnight.PlusHours(24).PlusMinutes(-1)),
            "NI" => (midnight.PlusHours(20), midnight.PlusHours(29)),
            _ => null,
        };
    }
}
