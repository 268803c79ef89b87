namespace Lacuna.Reading.Times;

/// <summary>Tells years from counts, and weekdays from the newspapers called after them.</summary>
internal sealed class YearGuard(TimeWords words)
{
    private const int FirstPlainYear = 1900;
    private const int LastPlainYear = 2050;

    /// <summary>True when the number in words <paramref name="i"/> up to <paramref name="end"/> is a year.</summary>
    public bool IsYear(int i, int end)
    {
        if (words.Kind(end) is TimeWordKind.Units or TimeWordKind.Unit or TimeWordKind.Multiplier && !words.Is(end - 1, TimeWordKind.The) && !IsQuarter(end))
        {
            return false;
        }

        var isBroughtIn = words.Kind(i - 1) is TimeWordKind.In or TimeWordKind.From or TimeWordKind.To or TimeWordKind.Of or TimeWordKind.Position
                or TimeWordKind.Before or TimeWordKind.PastPost or TimeWordKind.Approx
            || words.IsWord(i - 1, "by") || words.IsWord(i - 1, "during") || words.IsWord(i - 1, "after") || words.IsWord(i - 1, "until");
        var isCounting = words.Is(end, TimeWordKind.None) && !words.IsCapital(end) && words.Span(end) is [.., 's'] && !words.IsWord(end, "as") && !words.IsWord(end, "was") && !words.IsWord(end, "is");
        if (!words.IsYear(i))
        {
            return (isBroughtIn || end - i > 1 && words.Value(i) is 19 or 20) && !isCounting;
        }

        if (words.Is(i - 1, TimeWordKind.Mark) && words.Span(i - 1) is "$" or "€" or "£" or "#" or "№" or "/" or "+")
        {
            return false;
        }

        return words.Value(i) is >= FirstPlainYear and <= LastPlainYear ? isBroughtIn || !isCounting || words.Is(i - 1, TimeWordKind.The) : isBroughtIn && !isCounting && !words.Is(end, TimeWordKind.None);
    }

    /// <summary>The Sunday Times, Sunday Mirror: a weekday before the name of a paper.</summary>
    public bool IsNewspaper(int i) =>
        words.Is(i + 1, TimeWordKind.Paper) && words.IsCapital(i + 1);

    private bool IsQuarter(int i) => words.Is(i, TimeWordKind.Unit) && (TimeUnit)words.Value(i) == TimeUnit.Quarter;
}
