using System.Globalization;
using System.Text;

namespace Lacuna.Reading.Actors;

/// <summary>Folds spellings of one name together: case, diacritics, apostrophes and full stops.</summary>
internal static class NameFolding
{
    /// <summary>Longer words are no names; they fold to nothing.</summary>
    public const int MaximumLength = 64;

    private const char Unknown = '\uffff';
    private const char Dropped = '\0';
    private const int Mapped = 0x2100;
    private static readonly char[] Map = CreateMap();

    /// <summary>Writes the folded form of <paramref name="word"/> and returns its length, which never exceeds the word's.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> destination)
    {
        if (word.Length > destination.Length)
        {
            return 0;
        }

        var length = 0;
        foreach (var c in word)
        {
            var folded = c < Mapped ? Map[c] : c;
            if (folded == Unknown)
            {
                folded = Map[c] = FoldSlowly(c);
            }

            if (folded != Dropped)
            {
                destination[length++] = folded;
            }
        }

        return length;
    }

    /// <summary>The name as part of an id: folded words with hyphens between.</summary>
    public static string Slug(ReadOnlySpan<char> name)
    {
        var slug = new StringBuilder(name.Length);
        Span<char> folded = stackalloc char[MaximumLength];
        foreach (var range in name.SplitAny([' ', '-', ',', '/', '\n', '\t', '\u00a0']))
        {
            var length = Fold(name[range], folded);
            if (length > 0)
            {
                slug.Append(slug.Length > 0 ? "-" : "").Append(folded[..length]);
            }
        }

        return slug.ToString();
    }

    /// <summary>The name as printed, with single blanks where the text breaks a line.</summary>
    public static string Spaced(ReadOnlySpan<char> name)
    {
        var spaced = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced.Append(c);
            }
            else if (spaced.Length > 0 && spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString();
    }

    private static char[] CreateMap()
    {
        var map = new char[Mapped];
        map.AsSpan().Fill(Unknown);
        for (var c = '\0'; c < 128; c++)
        {
            map[c] = char.ToLowerInvariant(c);
        }

        foreach (var c in ".'’‘ʼʻ`´")
        {
            map[c] = Dropped;
        }

        // Letters that Unicode does not decompose.
        foreach (var (from, to) in (ReadOnlySpan<(char, char)>)[('ı', 'i'), ('ł', 'l'), ('Ł', 'l'), ('ø', 'o'), ('Ø', 'o'), ('đ', 'd'), ('Đ', 'd'), ('ß', 's'), ('ə', 'a'), ('Ə', 'a')])
        {
            map[from] = to;
        }

        return map;
    }

    private static char FoldSlowly(char c)
    {
        if (char.IsSurrogate(c))
        {
            return c;
        }

        var first = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return CharUnicodeInfo.GetUnicodeCategory(first) == UnicodeCategory.NonSpacingMark ? Dropped : char.ToLowerInvariant(first);
    }
}
