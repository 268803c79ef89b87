using Lacuna.Core.Reading;

namespace Lacuna.Reading.Times;

/// <summary>Lengths of time ("three months", "16-hour", "the past two weeks") and moments counted by them ("three days ago", "a month later").</summary>
internal sealed class LengthGrammar(TimeWords words)
{
    /// <summary>Half units, since "two and a half years" is the finest that prose gives; -1 for an uncertain number.</summary>
    private const int Uncertain = -1;

    /// <summary>Reads a length at <paramref name="i"/>: index after it, or <paramref name="i"/> when there is none.</summary>
    public int Read(int i, out TimeMeaning? meaning, out string? mod)
    {
        meaning = null;
        mod = null;
        var at = words.Is(i, TimeWordKind.The) ? i + 1 : i;
        var row = words.Kind(at);
        var isRow = row is TimeWordKind.Last or TimeWordKind.Past or TimeWordKind.Next or TimeWordKind.Coming or TimeWordKind.Latest
            || (row == TimeWordKind.Ordinal && words.Value(at) == 1) || row is TimeWordKind.Full or TimeWordKind.Following or TimeWordKind.Previous;
        if (isRow)
        {
            at++;
        }

        var end = ReadAmount(at, isRow || at > i, out var halves, ref mod);
        if (end < 0)
        {
            return i;
        }

        at = end;
        while (words.Kind(at) is TimeWordKind.Other or TimeWordKind.More)
        {
            at++;
        }

        if (words.Kind(at) is not (TimeWordKind.Unit or TimeWordKind.Units) || (words.IsYear(at - 1) && at > i))
        {
            return i;
        }

        var unit = (TimeUnit)words.Value(at);
        var isMany = words.Is(at, TimeWordKind.Units);
        var isLong = words.Is(at + 1, TimeWordKind.Long) && words.IsGlued(at + 1);
        if (IsNoLength(i, at, unit, isMany, isRow, isLong))
        {
            return i;
        }

        if (isRow && !isMany && end == i + (words.Is(i, TimeWordKind.The) ? 2 : 1) && row != TimeWordKind.Past && row != TimeWordKind.Full)
        {
            return i;
        }

        end = ReadTail(at + 1, ref halves, ref mod);
        return ReadDirection(i, end, unit, halves, isRow, out meaning);
    }

    /// <summary>Ages ("6-year-old"), fractions ("three-quarters"), a bare unit, and the article before an adjective ("the two-week truce"), which TimeML leaves out.</summary>
    private bool IsNoLength(int i, int at, TimeUnit unit, bool isMany, bool isRow, bool isLong)
    {
        if (words.Is(at + 1, TimeWordKind.Old))
        {
            return true;
        }

        var hasArticle = words.Kind(i) is TimeWordKind.The or TimeWordKind.A;
        if (hasArticle && (words.IsGlued(at) || (words.IsGlued(at + 1) && at > i)))
        {
            return true;
        }

        if (unit == TimeUnit.Quarter && (words.IsGlued(at) || words.Is(at - 1, TimeWordKind.A) || words.Is(at + 1, TimeWordKind.Of)))
        {
            return true;
        }

        var isBare = at == i || (at == i + 1 && words.Is(i, TimeWordKind.The));
        return isBare && !isRow && !isMany && !isLong;
    }

    /// <summary>Reads how many: index after it; -1 when no unit could follow.</summary>
    private int ReadAmount(int i, bool mayBeMissing, out int halves, ref string? mod)
    {
        halves = 2;
        switch (words.Kind(i))
        {
            case TimeWordKind.A when words.Is(i + 1, TimeWordKind.Few):
                halves = words.IsWord(i + 1, "couple") ? 4 : Uncertain;
                mod = words.IsWord(i + 1, "couple") ? "APPROX" : mod;
                return words.Is(i + 2, TimeWordKind.Of) ? i + 3 : i + 2;
            case TimeWordKind.Few:
                halves = words.IsWord(i, "couple") ? 4 : Uncertain;
                return words.Is(i + 1, TimeWordKind.Of) ? i + 2 : i + 1;
            case TimeWordKind.A when !words.Is(i + 1, TimeWordKind.Multiplier):
                return i + 1;
            case TimeWordKind.Half when words.Is(i + 1, TimeWordKind.A) || words.IsGlued(i + 1):
                halves = 1;
                return words.Is(i + 1, TimeWordKind.A) ? i + 2 : i + 1;
            case TimeWordKind.Decimal:
                halves = ToHalves(words.Span(i));
                return i + 1;
            case TimeWordKind.Unit or TimeWordKind.Units:
                halves = words.Is(i, TimeWordKind.Unit) ? 2 : Uncertain;
                return mayBeMissing || words.Is(i, TimeWordKind.Units) || words.Is(i + 1, TimeWordKind.Long) ? i : -1;
            default:
                return ReadNumber(i, out halves, ref mod);
        }
    }

    private int ReadNumber(int i, out int halves, ref string? mod)
    {
        var end = NumberGrammar.ReadCount(words, i, out var count);
        halves = count < 5000 ? 2 * count : Uncertain;
        if (end == i)
        {
            return -1;
        }

        if (words.Is(end, TimeWordKind.Fraction))
        {
            halves++;
            return end + 1;
        }

        if (words.Kind(end) is TimeWordKind.Or or TimeWordKind.To or TimeWordKind.Dash)
        {
            var second = NumberGrammar.ReadCount(words, end + 1, out _);
            if (second > end + 1 && words.Kind(second) is TimeWordKind.Unit or TimeWordKind.Units)
            {
                mod = "EQUAL_OR_MORE";
                return second;
            }
        }

        return words.Is(end, TimeWordKind.And) && words.Is(end + 1, TimeWordKind.A) && words.Is(end + 2, TimeWordKind.Half) && AddHalf(ref halves) ? end + 3 : end;
    }

    private static bool AddHalf(ref int halves)
    {
        halves++;
        return true;
    }

    /// <summary>"and a half", "or so", "-long", "-old".</summary>
    private int ReadTail(int i, ref int halves, ref string? mod)
    {
        if (words.Is(i, TimeWordKind.And) && words.Is(i + 1, TimeWordKind.A) && words.Is(i + 2, TimeWordKind.Half))
        {
            halves++;
            return i + 3;
        }

        if (words.Is(i, TimeWordKind.Or) && words.Is(i + 1, TimeWordKind.So))
        {
            mod = "APPROX";
            return i + 2;
        }

        return words.Kind(i) is TimeWordKind.Long or TimeWordKind.Old && words.IsGlued(i) ? i + 1 : i;
    }

    private int ReadDirection(int i, int end, TimeUnit unit, int halves, bool isRow, out TimeMeaning? meaning)
    {
        var amount = halves == Uncertain || halves % 2 != 0 ? Uncertain : halves / 2;
        switch (words.IsGlued(end) ? TimeWordKind.None : words.Kind(end))
        {
            case TimeWordKind.Ago:
                meaning = amount == Uncertain ? new TimeMeaning.Fixed(TimeType.Date, "PAST_REF") : new TimeMeaning.Shift(unit, -amount) { KeepsGrain = amount == 1 && unit == TimeUnit.Year };
                return end + 1;
            case TimeWordKind.Earlier when !isRow && amount != Uncertain:
                meaning = new TimeMeaning.Shift(unit, -amount, true) { KeepsGrain = unit == TimeUnit.Year };
                return end + 1;
            case TimeWordKind.Later when !isRow && amount != Uncertain:
                meaning = new TimeMeaning.Shift(unit, amount, true) { KeepsGrain = unit == TimeUnit.Year };
                return end + 1;
            case TimeWordKind.From when words.IsWord(end + 1, "now") && amount != Uncertain:
                meaning = new TimeMeaning.Shift(unit, amount);
                return end + 2;
            default:
                meaning = new TimeMeaning.Fixed(TimeType.Duration, TimexValue.Length(halves, unit));
                return end;
        }
    }

    private static int ToHalves(ReadOnlySpan<char> span)
    {
        var point = span.IndexOf('.');
        return point > 0 && span[(point + 1)..] is "5" or "50" && int.TryParse(span[..point], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var whole)
            ? (2 * whole) + 1
            : Uncertain;
    }
}
