using System.Globalization;
using Lacuna.Reading.Segmentation;

namespace Lacuna.Reading.Times;

/// <summary>Tells by its shape what a token that begins with a figure is: a count, a year, a decade, a date, a clock time.</summary>
internal static class FigureReader
{
    /// <summary>Adds the token, or the parts of it, to <paramref name="words"/>.</summary>
    public static void Read(string text, int start, int end, TimeWords words)
    {
        var span = text.AsSpan(start, end - start);
        if (!char.IsAsciiDigit(span[0]))
        {
            ReadShort(span, start, end, words);
            return;
        }

        var digits = DigitRun(span);
        var rest = span[digits..];
        if (rest.IsEmpty)
        {
            Add(words, start, end, TimeWordKind.Number, ToNumber(span));
        }
        else if (char.IsAsciiLetter(rest[0]))
        {
            ReadSuffix(text, start, start + digits, end, words);
        }
        else if (rest[0] == ',')
        {
            Add(words, start, end, TimeWordKind.Number, ToNumber(span));
        }
        else if (rest[0] == ':')
        {
            ReadClock(text, start, end, words);
        }
        else
        {
            ReadDate(span, start, end, digits, words);
        }
    }

    private static void ReadShort(ReadOnlySpan<char> span, int start, int end, TimeWords words)
    {
        // '90s and '22; anything else that begins with a mark (.50) is no time.
        var isYears = CharClass.IsApostrophe(span[0]) && span.Length >= 3 && char.IsAsciiDigit(span[1]) && char.IsAsciiDigit(span[2]);
        var value = isYears ? ToNumber(span[1..3]) : 0;
        Add(words, start, end, !isYears ? TimeWordKind.None : span.Length > 3 ? TimeWordKind.Decade : TimeWordKind.ShortYear, value);
    }

    private static void ReadSuffix(string text, int start, int letters, int end, TimeWords words)
    {
        var number = ToNumber(text.AsSpan(start, letters - start));
        var suffix = text.AsSpan(letters, end - letters);
        if (suffix.Equals("s", StringComparison.OrdinalIgnoreCase) && number % 10 == 0 && (letters - start == 4 || letters - start == 2))
        {
            Add(words, start, end, TimeWordKind.Decade, number);
        }
        else if (suffix.Length == 2 && (suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase)))
        {
            Add(words, start, end, TimeWordKind.OrdinalFigure, number);
        }
        else if (TimeLexicon.Find(suffix) is { Kind: TimeWordKind.AmPm } half)
        {
            Add(words, start, letters, TimeWordKind.Number, number);
            words.Add(new TimeWord(letters, end, TimeWordKind.AmPm, half.Value, true, false));
        }
        else
        {
            Add(words, start, end, TimeWordKind.None, 0);
        }
    }

    private static void ReadClock(string text, int start, int end, TimeWords words)
    {
        var letters = start;
        while (letters < end && (char.IsAsciiDigit(text[letters]) || text[letters] == ':'))
        {
            letters++;
        }

        var span = text.AsSpan(start, letters - start);
        var colon = span.IndexOf(':');
        var hour = ToNumber(span[..colon]);
        var minutes = DigitRun(span[(colon + 1)..]);
        var minute = ToNumber(span.Slice(colon + 1, minutes));
        var isClock = colon <= 2 && minutes == 2 && hour <= 24 && minute < 60;
        var (kind, value) = letters < end ? TimeLexicon.Find(text.AsSpan(letters, end - letters)) : default;
        if (!isClock || (letters < end && kind != TimeWordKind.AmPm))
        {
            Add(words, start, end, TimeWordKind.None, 0);
            return;
        }

        Add(words, start, letters, TimeWordKind.Clock, (hour * 60) + minute);
        if (letters < end)
        {
            words.Add(new TimeWord(letters, end, TimeWordKind.AmPm, value, true, false));
        }
    }

    private static void ReadDate(ReadOnlySpan<char> span, int start, int end, int digits, TimeWords words)
    {
        var mark = span[digits];
        var second = span[(digits + 1)..];
        var length = DigitRun(second);
        var isWhole = length == second.Length;
        if (CharClass.IsHyphen(mark))
        {
            if (digits == 4 && length == 2 && (isWhole ? ToNumber(second) is >= 1 and <= 12 && digits == 4 && !IsYearRange(span) : CharClass.IsHyphen(second[length])))
            {
                Add(words, start, end, TimeWordKind.IsoDate, 0);
            }
            else if (isWhole && length > 0)
            {
                Add(words, start, start + digits, TimeWordKind.Number, ToNumber(span[..digits]));
                words.Add(new TimeWord(start + digits, start + digits + 1, TimeWordKind.Dash, 0, true, false));
                words.Add(new TimeWord(start + digits + 1, end, TimeWordKind.Number, ToNumber(second), true, false));
            }
            else
            {
                Add(words, start, end, TimeWordKind.NumericDate, 0);
            }

            return;
        }

        var kind = mark switch
        {
            '/' when isWhole && ToNumber(span[..digits]) < ToNumber(second) => TimeWordKind.Fraction,
            '/' when !isWhole => TimeWordKind.NumericDate,
            '.' when isWhole => TimeWordKind.Decimal,
            '.' => TimeWordKind.NumericDate,
            _ => TimeWordKind.None,
        };
        Add(words, start, end, kind, 0);
    }

    /// <summary>True for 2021-22: the second figure is the year after the first.</summary>
    private static bool IsYearRange(ReadOnlySpan<char> span) => ToNumber(span[5..]) == (ToNumber(span[2..4]) + 1) % 100 && ToNumber(span[5..]) > 12;

    private static int DigitRun(ReadOnlySpan<char> span)
    {
        var length = 0;
        while (length < span.Length && char.IsAsciiDigit(span[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The number, with marks of thousands left out; 0 when it is too great to matter.</summary>
    private static int ToNumber(ReadOnlySpan<char> span) =>
        int.TryParse(span, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Add(TimeWords words, int start, int end, TimeWordKind kind, int value) =>
        words.Add(new TimeWord(start, end, kind, value, false, false));
}
