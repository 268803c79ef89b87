using Lacuna.Core.Reading;

namespace Lacuna.Reading.Segmentation;

/// <summary>Scans tokens that begin with a digit.</summary>
internal static class NumberScanner
{
    /// <summary>Scans "1,500", "3.5", "9:00", "03/04/2022", "2022-04-04T09:00Z", "4th", "1990s", "9am"; with a hyphen and letters ("15-member") it is a word.</summary>
    public static Token Scan(string text, int at, int end)
    {
        var i = at;
        var kind = TokenKind.Number;
        while (i < end)
        {
            var c = text[i];
            if (CharClass.WordCharLength(text, i, end) is var width and > 0 && !CharClass.IsIdeograph(c))
            {
                i += width;
            }
            else if (i + 1 < end && JoinsDigits(text, i, end))
            {
                i++;
            }
            else if (i + 1 < end && CharClass.IsHyphen(c) && CharClass.IsWordChar(text, i + 1, end))
            {
                kind = TokenKind.Word;
                i++;
            }
            else
            {
                break;
            }
        }

        return new Token(at, i - at, kind);
    }

    /// <summary>Scans the digits after an apostrophe and what is written on to them: '90s, '22. An empty token when they are no short year.</summary>
    public static Token ScanShortYears(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i - at != 3)
        {
            return default;
        }

        if (i < end && text[i] is 's' or 'S')
        {
            i++;
        }

        return CharClass.IsWordChar(text, i, end) ? default : new Token(at, i - at, TokenKind.Number);
    }

    private static bool JoinsDigits(string text, int at, int end)
    {
        if (!char.IsAsciiDigit(text[at + 1]) || !char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '.' or ':' or '/' or '-' or '\u2010' or '\u2011' => true,
            ',' => IsThousands(text, at, end),
            _ => false,
        };
    }

    private static bool IsThousands(string text, int comma, int end)
    {
        var digits = comma + 1;
        while (digits < end && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits - comma - 1 == 3;
    }
}
