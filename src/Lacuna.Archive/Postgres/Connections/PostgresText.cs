using System.Globalization;
using System.Text;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>Texts as the server can keep them, and back: it takes no character 0 and no half of a pair.</summary>
internal static class PostgresText
{
    /// <summary>A noncharacter, which stands before the four hexadecimal digits of a character that cannot be kept, and before those of itself.</summary>
    private const char Escape = '\uFFFF';

    /// <summary>The text as it is kept.</summary>
    public static string Kept(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MustEscape(text, i))
            {
                return Escaped(text, i);
            }
        }

        return text;
    }

    /// <summary>The text that was kept.</summary>
    public static string Given(string kept)
    {
        var at = kept.IndexOf(Escape, StringComparison.Ordinal);
        if (at < 0)
        {
            return kept;
        }

        var text = new StringBuilder(kept.Length).Append(kept, 0, at);
        while (at < kept.Length)
        {
            if (kept[at] == Escape && at + 5 <= kept.Length && ushort.TryParse(kept.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                at += 5;
            }
            else
            {
                text.Append(kept[at++]);
            }
        }

        return text.ToString();
    }

    private static string Escaped(string text, int first)
    {
        var kept = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (MustEscape(text, i))
            {
                kept.Append(Escape).Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    private static bool MustEscape(string text, int i) => text[i] switch
    {
        '\0' or Escape => true,
        >= '\uD800' and <= '\uDBFF' => i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]),
        >= '\uDC00' and <= '\uDFFF' => i == 0 || !char.IsHighSurrogate(text[i - 1]),
        _ => false,
    };
}
