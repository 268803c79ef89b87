namespace Lacuna.Reading.Times;

/// <summary>Numbers in figures and words.</summary>
internal static class NumberGrammar
{
    /// <summary>Reads a count at <paramref name="i"/> ("three", "twenty-four", "a hundred", "12"); index after it, or <paramref name="i"/> when there is none.</summary>
    public static int ReadCount(TimeWords words, int i, out int count)
    {
        count = words.Value(i);
        if (words.Is(i, TimeWordKind.A) && words.Is(i + 1, TimeWordKind.Multiplier))
        {
            count = words.Value(i + 1);
            return i + 2;
        }

        if (!words.Is(i, TimeWordKind.Number))
        {
            return i;
        }

        var end = i + 1;
        if (!words.IsFigure(i))
        {
            if (count >= 20 && words.Is(end, TimeWordKind.Number) && !words.IsFigure(end) && words.Value(end) is > 0 and < 10)
            {
                count += words.Value(end++);
            }

            while (words.Is(end, TimeWordKind.Multiplier))
            {
                count *= words.Value(end++);
            }
        }

        return end;
    }

    /// <summary>Reads an ordinal ("third", "twenty-first", "4th").</summary>
    public static int ReadOrdinal(TimeWords words, int i, out int ordinal)
    {
        ordinal = words.Value(i);
        if (words.Kind(i) is TimeWordKind.Ordinal or TimeWordKind.OrdinalFigure)
        {
            return i + 1;
        }

        if (words.Is(i, TimeWordKind.Number) && !words.IsFigure(i) && ordinal is >= 20 && words.Is(i + 1, TimeWordKind.Ordinal) && words.Value(i + 1) < 10)
        {
            ordinal += words.Value(i + 1);
            return i + 2;
        }

        return i;
    }

    /// <summary>Reads a year: "2022", "nineteen ninety-six", "two thousand".</summary>
    public static int ReadYear(TimeWords words, int i, out int year)
    {
        year = words.Value(i);
        if (words.IsYear(i))
        {
            return i + 1;
        }

        if (words.IsFigure(i) || !words.Is(i, TimeWordKind.Number))
        {
            return i;
        }

        if (year is >= 11 and <= 20 && words.Is(i + 1, TimeWordKind.Number) && !words.IsFigure(i + 1) && words.Value(i + 1) >= 10)
        {
            var end = ReadCount(words, i + 1, out var rest);
            year = (year * 100) + rest;
            return rest < 100 ? end : i;
        }

        if (year == 2 && words.Is(i + 1, TimeWordKind.Multiplier) && words.Value(i + 1) == 1000)
        {
            year = 2000;
            var end = words.Is(i + 2, TimeWordKind.And) ? i + 3 : i + 2;
            var after = ReadCount(words, end, out var rest);
            if (after > end && rest < 100)
            {
                year += rest;
                return after;
            }

            return i + 2;
        }

        return i;
    }
}
