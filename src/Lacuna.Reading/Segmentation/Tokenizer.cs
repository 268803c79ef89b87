using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Segmentation;

/// <summary>Cuts a paragraph into tokens, left to right, looking at most a word ahead.</summary>
/// <remarks>Single marks that may be quotation marks or apostrophes come out as <see cref="TokenKind.Quote"/>;
/// <see cref="QuotationPairer"/> then settles what they are.</remarks>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of the paragraph to <paramref name="tokens"/>.</summary>
    public static void Cut(string text, TextSpan paragraph, List<Token> tokens)
    {
        var end = paragraph.End;
        var at = paragraph.Start;
        while (at < end)
        {
            var c = text[at];
            if (CharClass.IsBlank(c))
            {
                at++;
                continue;
            }

            var token = Next(text, at, paragraph.Start, end);
            tokens.Add(token);
            at = token.End;
        }
    }

    private static Token Next(string text, int at, int start, int end)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return NumberScanner.Scan(text, at, end);
        }

        if (CharClass.WordCharLength(text, at, end) is var width and > 0)
        {
            return CharClass.IsIdeograph(c)
                ? new Token(at, 1, TokenKind.Word)
                : new Token(at, WordScanner.ScanWord(text, at, end) - at, TokenKind.Word);
        }

        if (CharClass.IsApostrophe(c) && ScanApostrophe(text, at, start, end) is { Length: > 0 } apostrophe)
        {
            return apostrophe;
        }

        if (QuoteMarks.LengthAt(text, at, end) is var mark and > 0)
        {
            return new Token(at, mark, IsFeetMark(text, at, start, end) ? TokenKind.Punctuation : TokenKind.Quote);
        }

        if (c == '.' && at + 1 < end && char.IsAsciiDigit(text[at + 1]) && (at == start || CharClass.IsBlank(text[at - 1])))
        {
            var number = NumberScanner.Scan(text, at + 1, end);
            return number with { Start = at, Length = number.Length + 1 };
        }

        return new Token(at, PunctuationLength(text, at, end), TokenKind.Punctuation);
    }

    /// <summary>A possessive ending, a word or a decade that begins with an apostrophe; an empty token when it is none of these.</summary>
    private static Token ScanApostrophe(string text, int at, int start, int end)
    {
        var next = at + 1;
        var afterWord = CharClass.IsWordChar(text, at - 1, end) && at > start;
        if (next < end && text[next] is 's' or 'S' && !CharClass.IsWordChar(text, next + 1, end))
        {
            // "Kuleba's", and "Boeing 's" in text that was cut into tokens before.
            var hyphen = next + 2 < end && CharClass.IsHyphen(text[next + 1]) && !afterWord;
            if (!hyphen)
            {
                return new Token(at, 2, TokenKind.Possessive);
            }
        }

        if (afterWord || next >= end)
        {
            return default;
        }

        if (char.IsAsciiDigit(text[next]))
        {
            return NumberScanner.ScanShortYears(text, at, end);
        }

        var word = WordScanner.ElisionLength(text, at, end);
        return word == 0 ? default : new Token(at, word, TokenKind.Word);
    }

    /// <summary>True for the mark after a figure in 5'10": feet and inches are no quotation.</summary>
    private static bool IsFeetMark(string text, int at, int start, int end)
    {
        if (at == start || !char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        if (CharClass.IsApostrophe(text[at]))
        {
            return at + 1 < end && char.IsAsciiDigit(text[at + 1]);
        }

        var digits = at - 1;
        while (digits > start && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        return digits - 1 > start && CharClass.IsApostrophe(text[digits - 1]) && char.IsAsciiDigit(text[digits - 2]);
    }

    private static int PunctuationLength(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]))
        {
            return 2;
        }

        if (c is not ('.' or '-' or '*' or '=' or '_' or '#' or '~'))
        {
            return 1;
        }

        var last = at + 1;
        while (last < end && text[last] == c)
        {
            last++;
        }

        return last - at;
    }
}
