using System.Globalization;
using System.Text;

namespace Lacuna.Core.Searching;

/// <summary>One letter with its marks, as a search sees it: compatibility forms, case and optional marks folded away.</summary>
/// <remarks>
/// NFKC and full case folding (Unicode 5.18), and besides: the four i of Turkish are one, since a text in capitals or from
/// another keyboard does not tell them apart; accents of Latin and Greek, stress and the points of ё in Cyrillic, vowel points
/// of Hebrew and Arabic are optional in writing and fall away. Marks that make another letter stay: й, ї, ў, が, the vowels
/// of Indic scripts. Decimal digits of all scripts are those of ASCII.
/// </remarks>
internal static class CharacterFolding
{
    private static readonly string?[]?[] Pages = new string?[256][];

    /// <summary>The folded letters for one character of the basic plane that no mark follows: empty for a character that is not seen, null for one that parts words.</summary>
    public static string? Fold(char character)
    {
        // Threads may fill a page twice; they fill it with the same.
        var page = Pages[character >> 8] ??= FoldPage(character >> 8);
        return page[character & 0xFF];
    }

    /// <summary>The folded letters for a character with the marks that follow it; empty and null as for one alone.</summary>
    /// <param name="segment">One code point and its marks; no lone surrogates.</param>
    /// <param name="keepCase">True to leave capitals as they are.</param>
    public static string? Fold(string segment, bool keepCase)
    {
        var first = Rune.GetRuneAt(segment, 0);
        if (IsApostrophe(first.Value))
        {
            return null;
        }

        var category = Rune.GetUnicodeCategory(first);
        if (category == UnicodeCategory.Format)
        {
            return "";
        }

        if (!IsOfWords(category))
        {
            return null;
        }

        var folded = new StringBuilder(segment.Length);
        var letter = 0;
        foreach (var rune in segment.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsMark(Rune.GetUnicodeCategory(rune)))
            {
                if (!IsOptional(rune.Value, letter))
                {
                    folded.Append(rune);
                }

                continue;
            }

            letter = rune.Value;
            AppendLetter(folded, rune, keepCase);
        }

        // A mark without a letter is a slip of the keyboard.
        return letter == 0 ? "" : folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>True for combining marks, and for the half-width voicing marks of kana, which stand beside their letter.</summary>
    public static bool IsMark(char character) => character is '\uFF9E' or '\uFF9F' || (character >= 0x300 && IsMark(CharUnicodeInfo.GetUnicodeCategory(character)));

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>True for the shapes of the apostrophe, some of which Unicode counts as letters.</summary>
    public static bool IsApostrophe(int character) =>
        character is '\'' or '`' or 0xB4 or 0x2B9 or 0x2BB or 0x2BC or 0x2BD or 0x2018 or 0x2019 or 0x201B or 0x2032 or 0x55A or 0x5F3 or 0xFF07;

    private static bool IsOfWords(UnicodeCategory category) =>
        IsMark(category) || category is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static string?[] FoldPage(int number)
    {
        var page = new string?[256];
        for (var i = 0; i < page.Length; i++)
        {
            var character = (char)((number << 8) | i);
            page[i] = char.IsSurrogate(character) ? null : Fold(character.ToString(), keepCase: false);
        }

        return page;
    }

    private static void AppendLetter(StringBuilder folded, Rune rune, bool keepCase)
    {
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            return;
        }

        if (!IsOfWords(Rune.GetUnicodeCategory(rune)) || rune.Value == 0x640)
        {
            // The fraction bar of ½, the dots of a compatibility form; the Arabic stroke that only stretches a word.
            return;
        }

        // By way of the capital, so that ς is σ and ſ is s.
        var plain = keepCase ? rune : Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
        var letters = Unmarked(plain.Value);
        _ = letters is null ? folded.Append(plain) : folded.Append(letters);
    }

    /// <summary>Letters whose stroke or tie does not decompose, as they are written without it.</summary>
    private static string? Unmarked(int letter) => letter switch
    {
        0x131 => "i",
        0xDF or 0x1E9E => "ss",
        0xE6 => "ae",
        0xC6 => "AE",
        0x153 => "oe",
        0x152 => "OE",
        0xF8 => "o",
        0xD8 => "O",
        0x142 => "l",
        0x141 => "L",
        0x111 => "d",
        0x110 => "D",
        0x127 => "h",
        0x126 => "H",
        0x671 => "\u0627",
        _ => null,
    };

    private static bool IsOptional(int mark, int letter) => mark switch
    {
        // Hebrew points; Arabic vowel points and the small alef.
        (>= 0x591 and <= 0x5BD) or 0x5BF or 0x5C1 or 0x5C2 or 0x5C4 or 0x5C5 or 0x5C7 => true,
        (>= 0x64B and <= 0x652) or 0x670 => true,
        // The hamza and madda over alef are often left out; over waw and ya they make another letter.
        >= 0x653 and <= 0x655 => letter == 0x627,
        >= 0x300 and <= 0x36F => IsLatinOrGreek(letter) || (IsCyrillic(letter) && (mark is 0x300 or 0x301 || (mark == 0x308 && letter is 0x435 or 0x415))),
        _ => false,
    };

    private static bool IsLatinOrGreek(int letter) => letter is < 0x250 or (>= 0x370 and < 0x400) or (>= 0x1E00 and < 0x2000);

    private static bool IsCyrillic(int letter) => letter is >= 0x400 and < 0x530;
}
