namespace Lacuna.Findings.Words;

/// <summary>Cuts English words down to a stem, so that "evacuating" meets "evacuation". A stem need not be a word.</summary>
/// <remarks>A short list of endings, longest first, in the manner of Porter (1980) but with one pass: enough to compare words, never shown to a reader.</remarks>
internal static class Stemmer
{
    /// <summary>Letters that must remain before an ending is cut.</summary>
    private const int LeastStem = 4;

    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("izations", "ize"), ("isations", "ize"), ("ization", "ize"), ("isation", "ize"), ("ational", "ate"), ("fulness", ""),
        ("iveness", ""), ("ousness", "ous"), ("ations", ""), ("itions", ""), ("ation", ""), ("ition", ""), ("ating", ""), ("ators", ""),
        ("ated", ""), ("ates", ""), ("ator", ""), ("ments", ""), ("ment", ""), ("ingly", ""), ("iers", "y"), ("ness", ""),
        ("ies", "y"), ("ied", "y"), ("ier", "y"), ("ings", ""), ("sses", "ss"), ("sions", "s"), ("sion", "s"), ("ions", ""),
        ("ing", ""), ("ion", ""), ("ate", ""), ("eed", "ee"), ("ive", ""), ("ful", ""), ("ise", "ize"), ("ity", ""), ("ers", ""), ("ed", ""), ("es", ""),
        ("er", ""), ("ly", ""), ("al", ""), ("s", ""), ("e", ""),
    ];

    /// <summary>The lower-case stem of <paramref name="word"/>.</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        ReadOnlySpan<char> stem = lower;
        if (stem.Length <= LeastStem - 1 || !char.IsAsciiLetter(stem[^1]))
        {
            return stem.ToString();
        }

        foreach (var (ending, instead) in Endings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= LeastOf(ending))
            {
                if (ending == "s" && stem[^2] is 's' or 'u' or 'i')
                {
                    break;
                }

                return Undoubled(stem[..^ending.Length]) + instead;
            }
        }

        return stem.ToString();
    }

    private static int LeastOf(string ending) => ending is "s" or "ies" or "ied" ? LeastStem - 1 : LeastStem;

    private static string Undoubled(ReadOnlySpan<char> stem)
    {
        if (stem.Length > LeastStem && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e'))
        {
            stem = stem[..^1];
        }

        if (stem.Length > LeastStem && stem[^1] == 'e')
        {
            stem = stem[..^1];
        }

        return stem.ToString();
    }
}
