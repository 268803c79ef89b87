namespace Lacuna.Reading.Times;

/// <summary>The mods of TIMEX3.</summary>
internal static class TimexMod
{
    /// <summary>Where in a period, by the value of the word.</summary>
    public static readonly string[] Positions = ["START", "MID", "END"];

    /// <summary>Reads "about", "more than", "at least", "up to" at <paramref name="i"/>: index after it and its mod.</summary>
    public static (int End, string Mod) ReadBound(TimeWords words, int i) => words.Kind(i) switch
    {
        TimeWordKind.Approx when IsCount(words, i + 1) || IsPoint(words, i + 1) => (i + 1, "APPROX"),
        TimeWordKind.Nearly when IsCount(words, i + 1) || IsPoint(words, i + 1) => (i + 1, "LESS_THAN"),
        TimeWordKind.Over when IsCount(words, i + 1) => (i + 1, "MORE_THAN"),
        TimeWordKind.More when words.Is(i + 1, TimeWordKind.Than) => (i + 2, "MORE_THAN"),
        TimeWordKind.Less when words.Is(i + 1, TimeWordKind.Than) => (i + 2, "LESS_THAN"),
        TimeWordKind.At when words.Is(i + 1, TimeWordKind.Least) => (i + 2, "EQUAL_OR_MORE"),
        TimeWordKind.At when words.Is(i + 1, TimeWordKind.Most) => (i + 2, "EQUAL_OR_LESS"),
        TimeWordKind.Up when words.IsWord(i + 1, "to") => (i + 2, "EQUAL_OR_LESS"),
        TimeWordKind.Not when words.Is(i + 1, TimeWordKind.More) && words.Is(i + 2, TimeWordKind.Than) => (i + 3, "EQUAL_OR_LESS"),
        TimeWordKind.Not when words.Is(i + 1, TimeWordKind.Less) && words.Is(i + 2, TimeWordKind.Than) => (i + 3, "EQUAL_OR_MORE"),
        _ => (i, ""),
    };

    private static bool IsCount(TimeWords words, int i) => words.Kind(i)
        is TimeWordKind.Number or TimeWordKind.A or TimeWordKind.Few or TimeWordKind.Half or TimeWordKind.Decimal or TimeWordKind.Multiplier;

    private static bool IsPoint(TimeWords words, int i) => words.Kind(i)
        is TimeWordKind.Clock or TimeWordKind.ClockWord or TimeWordKind.Month or TimeWordKind.YearEnd or TimeWordKind.Unit;
}
