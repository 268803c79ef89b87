using System.Globalization;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Times;

/// <summary>Repetitions ("every Tuesday", "daily", "Tuesday nights") and vague references ("now", "the near future", "recent weeks").</summary>
internal sealed class SetGrammar(TimeWords words)
{
    private static readonly string[] References = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"];

    /// <summary>Reads a repetition at <paramref name="i"/>: index after it, or <paramref name="i"/> when there is none.</summary>
    public int ReadSet(int i, out TimeMeaning? meaning)
    {
        meaning = null;
        switch (words.Kind(i))
        {
            case TimeWordKind.Frequency:
                meaning = new TimeMeaning.Fixed(TimeType.Set, TimexValue.Length(2, (TimeUnit)words.Value(i)));
                return i + 1;
            case TimeWordKind.Weekday when words.Is(i + 1, TimeWordKind.DayParts):
                meaning = Set("XXXX-WXX-" + words.Value(i).ToString(CultureInfo.InvariantCulture) + TimexValue.DayPartCode(words.Value(i + 1)));
                return i + 2;
            case TimeWordKind.Weekdays:
                meaning = Set("XXXX-WXX-" + words.Value(i).ToString(CultureInfo.InvariantCulture));
                return i + 1;
            case TimeWordKind.Every:
                return ReadEvery(i, out meaning);
            default:
                return i;
        }
    }

    /// <summary>Reads a vague reference.</summary>
    public int ReadReference(int i, out TimeMeaning? meaning)
    {
        meaning = null;
        var at = words.Is(i, TimeWordKind.The) ? i + 1 : i;
        switch (words.Kind(at))
        {
            case TimeWordKind.Reference when at == i:
                meaning = Reference(words.Value(at));
                return at + 1;
            case TimeWordKind.Near when words.Is(at + 1, TimeWordKind.Future) && at > i:
                meaning = Reference(2);
                return at + 2;
            case TimeWordKind.Future when at > i:
                meaning = Reference(2);
                return at + 1;
            case TimeWordKind.Past when at > i && words.Kind(at + 1) is TimeWordKind.None or TimeWordKind.Mark or TimeWordKind.Comma or TimeWordKind.And && words.Is(i - 1, TimeWordKind.In):
                meaning = Reference(1);
                return at + 1;
            case TimeWordKind.DaysThese when at == i && words.IsWord(at + 1, "days") && words.IsWord(at, "these"):
                meaning = Reference(0);
                return at + 2;
            case TimeWordKind.Recent when words.Is(at + 1, TimeWordKind.Units):
                meaning = Reference(1);
                return at + 2;
            case TimeWordKind.Coming when words.Is(at + 1, TimeWordKind.Units):
                meaning = Reference(2);
                return at + 2;
            default:
                return i;
        }
    }

    private int ReadEvery(int i, out TimeMeaning? meaning)
    {
        meaning = null;
        var at = words.Is(i + 1, TimeWordKind.Other) || words.IsWord(i + 1, "other") ? i + 2 : i + 1;
        var value = words.Value(at);
        switch (words.Kind(at))
        {
            case TimeWordKind.Unit:
                meaning = Set(TimexValue.Length(at > i + 1 ? 4 : 2, (TimeUnit)value));
                return at + 1;
            case TimeWordKind.Weekday:
                meaning = Set("XXXX-WXX-" + value.ToString(CultureInfo.InvariantCulture) + (words.Is(at + 1, TimeWordKind.DayPart) ? TimexValue.DayPartCode(words.Value(at + 1)) : ""));
                return words.Is(at + 1, TimeWordKind.DayPart) ? at + 2 : at + 1;
            case TimeWordKind.Month:
                meaning = Set("XXXX-" + value.ToString("00", CultureInfo.InvariantCulture));
                return at + 1;
            case TimeWordKind.DayPart:
                meaning = Set("XXXX-XX-XX" + TimexValue.DayPartCode(value));
                return at + 1;
            case TimeWordKind.Season:
                meaning = Set("XXXX-" + TimexValue.SeasonCode(value));
                return at + 1;
            default:
                var end = NumberGrammar.ReadCount(words, at, out var count);
                if (end > at && words.Is(end, TimeWordKind.Units))
                {
                    meaning = Set(TimexValue.Length(2 * count, (TimeUnit)words.Value(end)));
                    return end + 1;
                }

                return i;
        }
    }

    private static TimeMeaning.Fixed Set(string value) => new(TimeType.Set, value);

    private static TimeMeaning.Fixed Reference(int which) => new(TimeType.Date, References[which]);
}
