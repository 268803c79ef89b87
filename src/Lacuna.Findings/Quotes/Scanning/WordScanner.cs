using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Searching;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Quotes.Scanning;

/// <summary>Cuts a text into the words by which quotations are laid beside their sources.</summary>
internal sealed class WordScanner
{
    /// <summary>Longest text in brackets, in characters; what opens and does not close within them is a slip.</summary>
    private const int LongestBracket = 200;

    private static readonly Lazy<FrozenSet<string>> Abbreviations = new(() => WordList.Words("quote-abbreviations.txt"));
    private static readonly Lazy<FrozenSet<string>> EditorsRemarks = new(() => WordList.Words("quote-remarks.txt"));

    private readonly string _text;
    private readonly ImmutableArray<QuoteWord>.Builder _words = ImmutableArray.CreateBuilder<QuoteWord>();
    private readonly ImmutableArray<(TextSpan, int)>.Builder _ellipses = ImmutableArray.CreateBuilder<(TextSpan, int)>();
    private int _at;
    private int _end;
    private WordTraits _before;
    private int _bracketEnd = -1, _roundEnd = -1;
    private int _lineEnds;

    private WordScanner(string text) => _text = text;

    /// <summary>The words of a whole text.</summary>
    public static ScannedText Scan(string text) => Scan(text, [new TextSpan(0, text.Length)]);

    /// <summary>The words of parts of a text, each a paragraph of its own.</summary>
    public static ScannedText Scan(string text, IEnumerable<TextSpan> parts)
    {
        var scanner = new WordScanner(text);
        foreach (var part in parts)
        {
            scanner.ScanPart(part);
        }

        return new ScannedText(text, scanner._words.ToImmutable(), scanner._ellipses.ToImmutable());
    }

    private void ScanPart(TextSpan part)
    {
        if (_words.Count > 0)
        {
            Mark(WordTraits.EndsParagraph, '\0');
        }

        (_at, _end, _before, _bracketEnd, _roundEnd, _lineEnds) = (part.Start, part.End, WordTraits.None, -1, -1, 0);
        while (_at < _end)
        {
            if (IsWordAt(_at) || IsPartBracket(_at))
            {
                AddWord();
            }
            else if (EllipsisLength(_at) is var length and > 0)
            {
                AddEllipsis(new TextSpan(_at, length));
            }
            else
            {
                AddMark();
            }
        }
    }

    private void AddWord()
    {
        var start = _at;
        var isPart = false;
        if (SearchableText.IsUnspaced(_text, _at))
        {
            _at += char.IsHighSurrogate(_text[_at]) && _at + 1 < _end ? 2 : 1;
            while (_at < _end && char.GetUnicodeCategory(_text[_at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                _at++;
            }
        }
        else
        {
            while (_at < _end && (IsInside(start) || IsBracketInside(start)))
            {
                isPart |= _text[_at] is '[' or ']';
                _at += char.IsHighSurrogate(_text[_at]) ? 2 : 1;
            }
        }

        var traits = _before | (isPart ? WordTraits.PartBracketed : start < _bracketEnd ? WordTraits.Bracketed : start < _roundEnd ? WordTraits.Parenthesised : WordTraits.None);
        (_before, _lineEnds) = (WordTraits.None, 0);
        _words.Add(new QuoteWord(start, _at - start, traits, '\0'));
    }

    /// <summary>True when the character at the scan's place goes on with the word that began at <paramref name="start"/>.</summary>
    private bool IsInside(int start)
    {
        if (IsWordAt(_at))
        {
            return !SearchableText.IsUnspaced(_text, _at);
        }

        if (_at == start || _at + 1 >= _end || !IsWordAt(_at + 1))
        {
            return false;
        }

        return _text[_at] switch
        {
            '\'' or '\u2019' or '\u02BC' => char.IsLetter(_text[_at - 1]) && char.IsLetter(_text[_at + 1]),
            ',' => char.IsAsciiDigit(_text[_at - 1]) && char.IsAsciiDigit(_text[_at + 1]),
            '.' => (char.IsAsciiDigit(_text[_at - 1]) && char.IsAsciiDigit(_text[_at + 1])) || IsPointOfLetters(start),
            _ => false,
        };
    }

    /// <summary>The points of "U.S." stand between single letters.</summary>
    private bool IsPointOfLetters(int start) =>
        char.IsLetter(_text[_at - 1]) && char.IsLetter(_text[_at + 1])
        && (_at - 1 == start || _text[_at - 2] == '.')
        && (_at + 2 >= _end || _text[_at + 2] == '.' || !IsWordAt(_at + 2));

    private bool IsBracketInside(int start) =>
        _text[_at] == '[' ? IsPartBracket(_at)
        : _text[_at] == ']' && _text.AsSpan(start, _at - start).LastIndexOf('[') is var open and >= 0 && _text.AsSpan(start + open, _at - start - open).IndexOf(']') < 0;

    /// <summary>True for a bracket around letters of a word that has others outside it: <c>[g]rateful</c>, <c>want[ed]</c>.</summary>
    private bool IsPartBracket(int at)
    {
        if (_text[at] != '[')
        {
            return false;
        }

        var close = at + 1;
        while (close < _end && IsWordAt(close))
        {
            close++;
        }

        var touches = (at > 0 && IsWordAt(at - 1)) || (close + 1 < _end && IsWordAt(close + 1));
        return close > at + 1 && close < _end && _text[close] == ']' && touches;
    }

    private void AddEllipsis(TextSpan at)
    {
        _ellipses.Add((at, _words.Count));
        Mark(WordTraits.BrokenOff | WordTraits.SetOff, '\0');
        _before |= WordTraits.AfterEllipsis | WordTraits.SetOff;
        _at = at.End;
    }

    private void AddMark()
    {
        var character = _text[_at];
        switch (character)
        {
            case '[':
                _bracketEnd = CloseOf(_at, ']');
                SkipRemark();
                break;
            case '(':
                _roundEnd = CloseOf(_at, ')');
                Mark(WordTraits.SetOff, ',');
                _before |= WordTraits.SetOff;
                break;
            case '\n':
                if (++_lineEnds == 2)
                {
                    Mark(WordTraits.EndsParagraph, '\0');
                }

                break;
            case '-' or '\u2010' or '\u2011' when _words.Count > 0 && _words[^1].End == _at && _at + 1 < _end && IsWordAt(_at + 1):
                Mark(WordTraits.Hyphenated, '\0');
                break;
            case '.':
                Mark(WordTraits.None, IsAbbreviated() ? '\0' : '.');
                break;
            case '?' or '\uFF1F' or '\u061F':
                Mark(WordTraits.None, '?');
                break;
            case '!' or '\uFF01':
                Mark(WordTraits.None, '!');
                break;
            case '\u3002' or '\uFF0E':
                Mark(WordTraits.None, '.');
                break;
            default:
                AddPause(character);
                break;
        }

        _at++;
    }

    private void AddPause(char character)
    {
        var isDash = character == '-' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;
        if (isDash || character is ',' or ';' or ':' or ')' or '\u3001' or '\uFF0C' or '\u060C')
        {
            Mark(WordTraits.SetOff | (isDash ? WordTraits.BrokenOff : WordTraits.None), ',');
            _before |= WordTraits.SetOff;
        }
    }

    /// <summary>Adds to the last word what stands after it.</summary>
    private void Mark(WordTraits traits, char mark)
    {
        if (_words.Count > 0)
        {
            var last = _words[^1];
            var stronger = last.Mark is '\0' or ',' && mark != '\0' ? mark : last.Mark == '.' && mark is '?' or '!' ? mark : last.Mark;
            _words[^1] = last with { Traits = last.Traits | traits, Mark = stronger };
        }
    }

    /// <summary>The point of "Mr." and of initials ends no sentence.</summary>
    private bool IsAbbreviated() =>
        _words.Count > 0 && _words[^1] is var last && last.End == _at
        && (last.Length == 1 || Abbreviations.Value.Contains(_text.Substring(last.Start, last.Length).ToLowerInvariant()));

    private int CloseOf(int open, char close)
    {
        var at = _text.AsSpan(open + 1, Math.Min(LongestBracket, _end - open - 1)).IndexOf(close);
        return at < 0 ? -1 : open + 1 + at;
    }

    /// <summary>"[sic]" and "[emphasis added]" are no words of the quotation.</summary>
    private void SkipRemark()
    {
        if (_bracketEnd > _at && EditorsRemarks.Value.Contains(_text[(_at + 1).._bracketEnd].Trim().ToLowerInvariant().Replace(' ', '-')))
        {
            _at = _bracketEnd;
        }
    }

    /// <summary>Length of the ellipsis at a place: one character, three points or more with or without spaces, any of them in brackets; 0 for none.</summary>
    private int EllipsisLength(int at)
    {
        var inside = _text[at] is '[' or '(' ? 1 : 0;
        var i = at + inside;
        var points = 0;
        var last = i;
        while (i < _end)
        {
            if (_text[i] is '.' or '\u2026')
            {
                points += _text[i] == '.' ? 1 : 3;
                last = ++i;
            }
            else if (_text[i] is ' ' or '\u00A0' && points > 0 && i == last && i + 1 < _end && _text[i + 1] is '.' or '\u2026')
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (points < 3)
        {
            return 0;
        }

        return inside == 0 ? last - at : last < _end && _text[last] is ']' or ')' ? last + 1 - at : 0;
    }

    private bool IsWordAt(int at)
    {
        var character = _text[at];
        if (character < 128)
        {
            return char.IsAsciiLetterOrDigit(character);
        }

        if (char.IsSurrogate(character))
        {
            return (char.IsHighSurrogate(character) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]) && char.IsLetterOrDigit(_text, at))
                || (char.IsLowSurrogate(character) && at > 0 && char.IsHighSurrogate(_text[at - 1]) && char.IsLetterOrDigit(_text, at - 1));
        }

        return char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
