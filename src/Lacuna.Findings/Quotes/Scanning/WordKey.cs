using System.Globalization;
using System.Text;

namespace Lacuna.Findings.Quotes.Scanning;

/// <summary>The form by which words are compared: lower case, one shape of apostrophe, no brackets, no points in abbreviations, no commas in numbers, accents of Latin letters off.</summary>
internal static class WordKey
{
    /// <summary>Longest word that is looked at, in characters; the rest of a longer one is left out.</summary>
    public const int Longest = 64;

    /// <summary>The key of a word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[Longest];
        return key[..Write(word, key)].ToString();
    }

    /// <summary>Writes the key of a word and gives its length, at most <see cref="Longest"/>.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < word.Length && length < key.Length; i++)
        {
            var character = word[i];
            switch (character)
            {
                case '[' or ']':
                    break;
                case '.' or ',' when i > 0 && !(character == '.' && char.IsAsciiDigit(word[i - 1])):
                    break;
                case '\u2019' or '\u02BC':
                    key[length++] = '\'';
                    break;
                case < '\u0080':
                    key[length++] = char.ToLowerInvariant(character);
                    break;
                default:
                    length = AppendPlain(character, key, length);
                    break;
            }
        }

        return length;
    }

    private static int AppendPlain(char character, Span<char> key, int length)
    {
        if (character is >= '\u00C0' and < '\u0250')
        {
            foreach (var part in character.ToString().Normalize(NormalizationForm.FormD))
            {
                if (length < key.Length && CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                {
                    key[length++] = char.ToLowerInvariant(part);
                }
            }

            return length;
        }

        key[length++] = char.ToLowerInvariant(character);
        return length;
    }
}
