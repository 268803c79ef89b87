using System.Globalization;
using System.Text;

namespace Lacuna.Reading.Segmentation;

/// <summary>Classes of characters that segmentation asks for.</summary>
internal static class CharClass
{
    /// <summary>White space, control characters and invisible format characters: what no token holds at its edges.</summary>
    public static bool IsBlank(char c) => c switch
    {
        <= ' ' => true,
        < '\u007F' => false,
        <= '\u00A0' or '\u00AD' => true,
        < '\u0600' => false,
        _ => IsRareBlank(c),
    };

    /// <summary>Length of the letter, digit or mark that can stand in a word at <paramref name="at"/>; 0 when none does.</summary>
    public static int WordCharLength(string text, int at, int end)
    {
        var c = text[at];
        if (c < '\u0080')
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        if (char.IsSurrogate(c))
        {
            return at + 1 < end && Rune.TryCreate(c, text[at + 1], out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            ? 1
            : 0;
    }

    /// <summary>True when a letter or digit stands at <paramref name="at"/>.</summary>
    public static bool IsWordChar(string text, int at, int end) => at >= 0 && at < end && WordCharLength(text, at, end) > 0;

    /// <summary>Joiners and soft hyphens: invisible inside a word.</summary>
    public static bool IsInnerFormat(char c) => c is '\u00AD' or '\u200C' or '\u200D' or '\u2060';

    /// <summary>A character of a script that is written without spaces and without word marks; each stands as a word.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Any of the marks that people write for an apostrophe, the wrong ones too.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u201B' or '\u02BC' or '`' or '\u00B4' or '\uFF07';

    /// <summary>A hyphen that joins the parts of one word.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>A dash that parts clauses.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '_' or '\u2E3A';

    /// <summary>A mark that ends a sentence in any script.</summary>
    public static bool IsStop(char c) => c is '.' or '?' or '!' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\uFF0E' or '\uFF61'
        or '\u061F' or '\u06D4' or '\u0964' or '\u203C' or '\u2047' or '\u2048' or '\u2049';

    /// <summary>A stop of a script that writes no space after it.</summary>
    public static bool IsWideStop(char c) => c is '\u3002' or '\uFF01' or '\uFF1F' or '\uFF0E' or '\uFF61';

    /// <summary>An opening bracket.</summary>
    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{' or '\uFF08' or '\u3010' or '\u3014';

    /// <summary>A closing bracket.</summary>
    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}' or '\uFF09' or '\u3011' or '\u3015';

    /// <summary>A mark that opens a line of a list.</summary>
    public static bool IsBullet(char c) => c is '\u2022' or '\u25CF' or '\u25AA' or '\u25E6' or '\u2043' or '\u2023' or '\u00B7' or '\u25A0' or '\u27A2';

    private static bool IsRareBlank(char c) =>
        char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
