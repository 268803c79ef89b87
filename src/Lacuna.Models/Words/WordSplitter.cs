namespace Lacuna.Models.Words;

/// <summary>Cuts text into words for counting and comparing: runs of letters and digits. Hyphens part words, so that "military-political" meets "political".</summary>
public static class WordSplitter
{
    /// <summary>Capitals of up to this length are initials and keep their case, so that "US" is not "us" nor "WHO" "who"; longer ones may be a headline's shouting.</summary>
    private const int LongestInitials = 3;

    /// <summary>The words of <paramref name="text"/> in order. "U.S." is the word "US"; a possessive "'s" belongs to none.</summary>
    public static List<Word> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(text, at);
            var written = text.AsSpan(at, end - at);
            words.Add(new Word(at, end - at, StemOf(written), char.IsUpper(written[0])));
            at = SkipPossessive(text, end);
        }

        return words;
    }

    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, at, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>A separator inside a number ("1,500") or a stop inside initials ("U.S").</summary>
    private static bool IsInner(string text, int start, int at) =>
        at + 1 < text.Length &&
        ((text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) ||
         (text[at] == '.' && char.IsAsciiLetterUpper(text[at - 1]) && char.IsAsciiLetterUpper(text[at + 1]) && (at - start == 1 || text[at - 2] == '.')));

    private static int SkipPossessive(string text, int end) =>
        end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] is 's' or 'S' &&
        (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2]))
            ? end + 2
            : end;

    private static string StemOf(ReadOnlySpan<char> written)
    {
        if (char.IsAsciiDigit(written[0]))
        {
            return written.ToString().Replace(",", "", StringComparison.Ordinal);
        }

        var letters = written.Contains('.') ? written.ToString().Replace(".", "", StringComparison.Ordinal) : written;
        return IsInitials(letters) ? letters.ToString() : Stemmer.Stem(letters);
    }

    private static bool IsInitials(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 2 or > LongestInitials)
        {
            return false;
        }

        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                return false;
            }
        }

        return true;
    }
}
