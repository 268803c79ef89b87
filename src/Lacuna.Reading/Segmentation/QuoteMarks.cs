namespace Lacuna.Reading.Segmentation;

/// <summary>What quotation marks look like and which belong together.</summary>
internal static class QuoteMarks
{
    /// <summary>True for any character that can be a quotation mark, the apostrophes too.</summary>
    public static bool IsMark(char c) => Of(c).Family != QuoteFamily.None;

    /// <summary>Family and natural direction of the mark <paramref name="c"/>.</summary>
    public static (QuoteFamily Family, QuoteRole Shape) Of(char c) => c switch
    {
        '"' or '\uFF02' => (QuoteFamily.Straight, QuoteRole.None),
        '\u201C' or '\u201E' or '\u201F' or '\u301D' or '\u2E42' => (QuoteFamily.Curly, QuoteRole.Open),
        '\u201D' or '\u301E' or '\u301F' => (QuoteFamily.Curly, QuoteRole.Close),
        '\u00AB' => (QuoteFamily.Guillemet, QuoteRole.Open),
        '\u00BB' => (QuoteFamily.Guillemet, QuoteRole.Close),
        '\u2039' => (QuoteFamily.SingleGuillemet, QuoteRole.Open),
        '\u203A' => (QuoteFamily.SingleGuillemet, QuoteRole.Close),
        '\'' or '\uFF07' => (QuoteFamily.Single, QuoteRole.None),
        '\u2018' or '\u201A' or '\u201B' or '`' => (QuoteFamily.Single, QuoteRole.Open),
        '\u2019' or '\u00B4' => (QuoteFamily.Single, QuoteRole.Close),
        '\u300C' or '\u300E' or '\u300A' or '\u3008' or '\uFE41' or '\uFE43' or '\uFF62' => (QuoteFamily.Corner, QuoteRole.Open),
        '\u300D' or '\u300F' or '\u300B' or '\u3009' or '\uFE42' or '\uFE44' or '\uFF63' => (QuoteFamily.Corner, QuoteRole.Close),
        _ => (QuoteFamily.None, QuoteRole.None),
    };

    /// <summary>Length of the mark at <paramref name="at"/>, counting the typewriter pairs `` and '' as one; 0 when none stands there.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        var c = text[at];
        if (c is '`' or '\'' && at + 1 < end && text[at + 1] == c && (at + 2 >= end || text[at + 2] != c))
        {
            return 2;
        }

        return IsMark(c) ? 1 : 0;
    }

    /// <summary>Family and shape of the mark that fills a token of <paramref name="length"/> characters.</summary>
    public static (QuoteFamily Family, QuoteRole Shape) Of(string text, int at, int length) =>
        length == 2 ? (QuoteFamily.Curly, text[at] == '`' ? QuoteRole.Open : QuoteRole.Close) : Of(text[at]);

    /// <summary>True when a quotation opened by <paramref name="open"/> is closed by what otherwise opens one: „so“, ‚so‘.</summary>
    public static bool IsLow(char open) => open is '\u201E' or '\u201A' or '\u2E42';
}
