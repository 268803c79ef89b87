namespace Lacuna.Reading.Segmentation;

/// <summary>Scans tokens that begin with a letter, with what belongs inside and after them.</summary>
internal static class WordScanner
{
    /// <summary>Characters before a stop that are looked at to tell what it is.</summary>
    private const int LongestAbbreviation = 24;

    /// <summary>Offset just after the word that begins at <paramref name="at"/>.</summary>
    public static int ScanWord(string text, int at, int end)
    {
        var i = at;
        while (i < end)
        {
            var c = text[i];
            var width = CharClass.WordCharLength(text, i, end);
            if (width > 0 && !CharClass.IsIdeograph(c))
            {
                i += width;
            }
            else if (width > 0 || i + 1 >= end || JoinedLength(text, at, i, end) is not (var joined and > 0))
            {
                break;
            }
            else
            {
                i += joined;
            }
        }

        return i < end && text[i] == '.' && KeepsStop(text, at, i, end) ? i + 1 : i;
    }

    /// <summary>Length of the elided word that begins with the apostrophe at <paramref name="at"/> ('em, 'n', 's-Hertogenbosch); 0 when there is none.</summary>
    public static int ElisionLength(string text, int at, int end)
    {
        var letters = at + 1;
        while (letters < end && char.IsLetter(text[letters]))
        {
            letters++;
        }

        // An opening mark before a longer word is a quotation: ‘Cause and effect’.
        if (letters == at + 1 || letters - at > (text[at] == '\u2018' ? 3 : 8))
        {
            return 0;
        }

        Span<char> word = stackalloc char[letters - at + 1];
        text.AsSpan(at, letters - at).CopyTo(word);
        word[0] = '\'';
        if (letters < end && CharClass.IsApostrophe(text[letters]))
        {
            word[^1] = '\'';
            if (SegmentationWords.Elisions.Contains(word))
            {
                return letters + 1 - at;
            }
        }

        if (letters + 1 < end && CharClass.IsHyphen(text[letters]) && CharClass.IsWordChar(text, letters + 1, end))
        {
            word[^1] = '-';
            return SegmentationWords.Elisions.Contains(word) ? ScanWord(text, letters + 1, end) - at : 0;
        }

        return SegmentationWords.Elisions.Contains(word[..^1]) ? letters - at : 0;
    }

    /// <summary>How many characters at <paramref name="i"/>, itself no letter, belong inside the word begun at <paramref name="at"/>; 0 when it ends there.</summary>
    private static int JoinedLength(string text, int at, int i, int end)
    {
        var c = text[i];
        if (CharClass.IsApostrophe(c))
        {
            if (!CharClass.IsWordChar(text, i + 1, end))
            {
                return 0;
            }

            var isEndingS = text[i + 1] is 's' or 'S' && !CharClass.IsWordChar(text, i + 2, end);
            return !isEndingS ? 1 : SegmentationWords.Contractions.Contains(text.AsSpan(at, i - at)) ? 2 : 0;
        }

        if (CharClass.IsHyphen(c) || c is '&' or '_')
        {
            return CharClass.IsWordChar(text, i + 1, end) ? 1 : 0;
        }

        if (c == '.')
        {
            return CharClass.IsWordChar(text, i + 1, end) && JoinsAcrossStop(text, at, i, end) ? 1 : 0;
        }

        if (CharClass.IsInnerFormat(c))
        {
            return CharClass.IsWordChar(text, i + 1, end) ? 1 : 0;
        }

        // Hebrew writes abbreviations with a double mark inside the word.
        return c is '"' or '\u05F4' && text[i - 1] is >= '\u05D0' and <= '\u05EA' && text[i + 1] is >= '\u05D0' and <= '\u05EA' ? 1 : 0;
    }

    /// <summary>
    /// True when a stop with letters on both sides stands inside one word ("U.S.", "gov.ua") and not between two sentences
    /// whose space was lost ("diplomacy.The").
    /// </summary>
    private static bool JoinsAcrossStop(string text, int at, int stop, int end)
    {
        if (!char.IsUpper(text[stop + 1]) || IsInAddress(text, stop, end))
        {
            return true;
        }

        var segment = SegmentStart(text, PartStart(text, at, stop), stop);
        return stop - segment <= 2 && char.IsUpper(text[segment])
            && (stop + 2 >= end || !char.IsLower(text[stop + 2]));
    }

    /// <summary>True inside an e-mail address: Jane.Doe@example.org.</summary>
    private static bool IsInAddress(string text, int stop, int end)
    {
        var i = stop + 1;
        var limit = Math.Min(end, stop + LongestAbbreviation);
        while (i < limit && (char.IsLetterOrDigit(text[i]) || text[i] is '.' or '-' or '_'))
        {
            i++;
        }

        return i < limit && text[i] == '@';
    }

    /// <summary>True when the stop at <paramref name="stop"/> belongs to the word before it.</summary>
    private static bool KeepsStop(string text, int at, int stop, int end)
    {
        if (stop + 1 < end && text[stop + 1] == '.')
        {
            return false;
        }

        var part = PartStart(text, at, stop);
        var segment = SegmentStart(text, part, stop);
        if (segment > part)
        {
            // U.S., a.m., Ph.D., e.g., but not gov.ua.
            return stop - segment <= 2 && text.AsSpan(part, stop - part).IndexOf('.') <= 2 && !char.IsAsciiDigit(text[segment]);
        }

        if (stop - part == 1 && char.IsUpper(text[part]))
        {
            return IsInitial(text, stop, end);
        }

        return SegmentationWords.Abbreviations.ClassOf(text.AsSpan(part, stop - part)) switch
        {
            null => IsCapitalAbbreviation(text, part, stop),
            "number" => FollowedByDigit(text, stop, end),
            "calendar" => FollowedByDigit(text, stop, end) || FollowedBySmall(text, stop, end),
            _ => true,
        };
    }

    /// <summary>MR. and GEN. in text set in capitals: titles only, since other abbreviations in capitals are words ("CO", "NO").</summary>
    private static bool IsCapitalAbbreviation(string text, int start, int stop)
    {
        if (stop - start is < 2 or > 5 || !char.IsUpper(text[start + 1]))
        {
            return false;
        }

        Span<char> word = stackalloc char[stop - start];
        text.AsSpan(start, stop - start).ToLowerInvariant(word);
        word[0] = text[start];
        return SegmentationWords.Abbreviations.ClassOf(word) is "title";
    }

    /// <summary>A capital with a stop is an initial when a name goes on: "J. B. Cole", not "Plan B. The".</summary>
    private static bool IsInitial(string text, int stop, int end)
    {
        var next = NextVisible(text, stop + 1, end);
        if (next < end && text[next] == ']')
        {
            // [George W.] Bush
            next = NextVisible(text, next + 1, end);
        }

        if (next >= end || !char.IsUpper(text[next]))
        {
            return false;
        }

        var last = next;
        while (last < end && char.IsLetter(text[last]))
        {
            last++;
        }

        // "I", "A" are starters and letters of a name alike; a stop after them settles it.
        return (last - next == 1 && last < end && text[last] == '.') || !SegmentationWords.Starters.Contains(text.AsSpan(next, last - next));
    }

    private static bool FollowedByDigit(string text, int stop, int end)
    {
        var next = NextVisible(text, stop + 1, end);
        return next < end && (char.IsAsciiDigit(text[next]) || text[next] == ',');
    }

    private static bool FollowedBySmall(string text, int stop, int end)
    {
        var next = NextVisible(text, stop + 1, end);
        return next < end && char.IsLower(text[next]);
    }

    private static int NextVisible(string text, int at, int end)
    {
        while (at < end && CharClass.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Start of the part after the last hyphen: "F.B.I" in "Ex-F.B.I".</summary>
    private static int PartStart(string text, int at, int stop)
    {
        var start = stop;
        at = Math.Max(at, stop - LongestAbbreviation);
        while (start > at && !CharClass.IsHyphen(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int SegmentStart(string text, int at, int stop)
    {
        var start = stop;
        while (start > at && text[start - 1] != '.')
        {
            start--;
        }

        return start;
    }
}
