using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Segmentation;

/// <summary>Parts the tokens of a paragraph into sentences.</summary>
/// <remarks>A paragraph without a full stop, such as a heading or a line of a list, is one sentence.</remarks>
internal sealed class SentenceSplitter(string text, List<Token> tokens, QuoteRole[] roles)
{
    /// <summary>Longest bracket, in tokens, that keeps the stops inside it from ending the sentence around it.</summary>
    private const int LongestBracket = 80;

    /// <summary>Words before "a.m." that can be all that stands before the subject: "Shortly after 9 a.m. Biden spoke."</summary>
    private const int LongestClockLead = 4;

    private int _first;
    private int _last;
    private int _sentence;
    private int _bracketEnd;

    /// <summary>Adds the sentences of paragraph <paramref name="paragraph"/>, tokens <paramref name="first"/> up to <paramref name="last"/>.</summary>
    public void Split(int first, int last, int paragraph, List<Sentence> sentences)
    {
        (_first, _last, _sentence, _bracketEnd) = (first, last, first, first);
        for (var i = first; i < last; i++)
        {
            var c = text[tokens[i].Start];
            if (CharClass.IsOpeningBracket(c) && i >= _bracketEnd && i > _sentence)
            {
                _bracketEnd = MatchingBracket(i);
            }

            if (i > _sentence && StartsListItem(i))
            {
                Add(i, paragraph, sentences);
            }

            if (!IsStop(tokens[i]) || IsElision(i))
            {
                continue;
            }

            var end = AbsorbClosers(i + 1);
            if (end < last && end > _bracketEnd && IsBoundary(i, end))
            {
                Add(end, paragraph, sentences);
            }

            i = end - 1;
        }

        Add(last, paragraph, sentences);
    }

    private void Add(int end, int paragraph, List<Sentence> sentences)
    {
        if (end > _sentence)
        {
            var span = TextSpan.FromBounds(tokens[_sentence].Start, tokens[end - 1].End);
            sentences.Add(new Sentence(span, _sentence, end - _sentence, paragraph));
            _sentence = end;
        }
    }

    private bool IsStop(Token token) => token.Kind switch
    {
        TokenKind.Punctuation => CharClass.IsStop(text[token.Start]),
        TokenKind.Word => text[token.End - 1] == '.',
        _ => false,
    };

    /// <summary>"[...]": words left out of a quotation, which goes on.</summary>
    private bool IsElision(int i) =>
        i > _sentence && text[tokens[i - 1].Start] == '[' && i + 1 < _last && text[tokens[i + 1].Start] == ']' && tokens[i].Kind == TokenKind.Punctuation;

    /// <summary>Index after the further stops, closing marks and brackets, and the note number in brackets that belong to the stop before <paramref name="i"/>.</summary>
    private int AbsorbClosers(int i)
    {
        while (i < _last)
        {
            var token = tokens[i];
            var c = text[token.Start];
            var isTight = token.Start == tokens[i - 1].End;
            if (roles[i] == QuoteRole.Close
                || (token.Kind == TokenKind.Punctuation && CharClass.IsClosingBracket(c))
                || (token.Kind == TokenKind.Punctuation && CharClass.IsStop(c) && (isTight || c is '.' or '?' or '!')))
            {
                i++;
            }
            else if (isTight && c == '[' && i + 2 < _last && tokens[i + 1].Kind == TokenKind.Number && text[tokens[i + 2].Start] == ']')
            {
                i += 3;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>True when the stop at token <paramref name="stop"/>, whose closers end before <paramref name="end"/>, ends a sentence.</summary>
    private bool IsBoundary(int stop, int end)
    {
        var mark = text[tokens[stop].Start];
        var isTight = tokens[end].Start == tokens[end - 1].End;
        if (tokens[stop].Kind == TokenKind.Punctuation && CharClass.IsWideStop(mark))
        {
            return roles[end - 1] != QuoteRole.Close || !isTight || roles[end] == QuoteRole.Open;
        }

        var next = end;
        while (next < _last - 1 && IsOpener(next))
        {
            next++;
        }

        var word = tokens[next];
        if (isTight && !(next > end || char.IsUpper(text[word.Start])))
        {
            return false;
        }

        if (word.Kind == TokenKind.Word && !IsCapitalised(word))
        {
            // An opening mark after a plain stop still begins something new: He said no. "and so …
            return next > end && roles[next - 1] == QuoteRole.Open && tokens[stop].Kind == TokenKind.Punctuation && mark == '.';
        }

        if (tokens[stop].Kind == TokenKind.Word)
        {
            return EndsAtAbbreviation(stop, next == end ? word : tokens[end], next);
        }

        if (word.Kind == TokenKind.Punctuation)
        {
            return CharClass.IsBullet(text[word.Start]) || text[word.Start] is '$' or '\u20AC' or '\u00A3' or '#' or '@' or '\u00BF' or '\u00A1';
        }

        if (IsListMarker(stop) || IsDatelineDash(end))
        {
            return false;
        }

        return word.Kind is TokenKind.Word or TokenKind.Number && !GoesOnWithCue(stop, end, next);
    }

    private bool IsOpener(int i)
    {
        var c = text[tokens[i].Start];
        return roles[i] == QuoteRole.Open || (tokens[i].Kind == TokenKind.Punctuation && (CharClass.IsOpeningBracket(c) || CharClass.IsDash(c)));
    }

    private bool EndsAtAbbreviation(int stop, Token following, int next)
    {
        var word = tokens[next];
        var bare = text.AsSpan(tokens[stop].Start, tokens[stop].Length - 1);
        var kind = SegmentationWords.Abbreviations.ClassOf(bare);
        if (kind is "title" or "number" || bare.Length == 1 || CharClass.IsOpeningBracket(text[following.Start]))
        {
            return false;
        }

        if (kind == "clock")
        {
            return word.Kind == TokenKind.Word && !GoesOnAfterClock(next) && stop - _sentence > LongestClockLead;
        }

        return word.Kind == TokenKind.Word && (kind == "closing" || SegmentationWords.Starters.Contains(word.AsSpan(text)));
    }

    private bool GoesOnAfterClock(int next)
    {
        var word = tokens[next];
        return SegmentationWords.AfterClock.Contains(word.AsSpan(text).TrimEnd('.'))
            || (word.Length is 2 or 3 or 4 && char.IsUpper(text[word.Start + 1]))
            || (next + 1 < _last && tokens[next + 1].AsSpan(text) is "time" or "Time");
    }

    /// <summary>True for "1." or "a)" that opens an item of a list inside a running paragraph.</summary>
    private bool StartsListItem(int i)
    {
        if (CharClass.IsBullet(text[tokens[i].Start]) && tokens[i].Kind == TokenKind.Punctuation)
        {
            return text[tokens[i].Start] != '\u00B7' || tokens[i].Start > tokens[i - 1].End;
        }

        return IsListNumber(i) && text[tokens[i - 1].Start] is ':' or ';' or '.';
    }

    private bool IsListNumber(int i) =>
        i + 2 < _last && tokens[i].Kind == TokenKind.Number && tokens[i].Length <= 2 && tokens[i + 1].Start == tokens[i].End
        && text[tokens[i + 1].Start] is '.' or ')' && tokens[i + 1].Length == 1 && tokens[i + 2].Start > tokens[i + 1].End && IsCapitalised(tokens[i + 2]);

    private bool IsListMarker(int stop) => stop - 1 == _sentence && tokens[_sentence].Kind == TokenKind.Number && tokens[_sentence].Length <= 2;

    /// <summary>True for the dash after "KYIV, April 4." at the head of a report: what follows belongs to it.</summary>
    private bool IsDatelineDash(int end) =>
        CharClass.IsDash(text[tokens[end].Start]) && tokens[end].Kind == TokenKind.Punctuation && end - _sentence <= 14
        && _sentence == _first && tokens[_sentence] is { Kind: TokenKind.Word, Length: > 2 } place && char.IsUpper(text[place.Start + 1]);

    private bool IsCapitalised(Token token)
    {
        var c = text[token.Start];
        return !char.IsLower(c) || (token.Length > 1 && char.IsUpper(text[token.Start + 1]));
    }

    /// <summary>
    /// True when the quotation that ends before <paramref name="end"/> goes on with its speaker: "Is it war?" Haddad asked.
    /// After a full stop only a bare tag counts, since a new sentence may begin with the same words: "We won." Haddad said.
    /// </summary>
    private bool GoesOnWithCue(int stop, int end, int next)
    {
        if (next != end || roles[end - 1] != QuoteRole.Close || SegmentationWords.Starters.Contains(tokens[end].AsSpan(text)))
        {
            return false;
        }

        var i = end;
        while (i < _last && i - end < 9 && CanNameSpeaker(tokens[i]))
        {
            if (i > end && QuoteContext.IsReportingVerb(text, tokens[i]))
            {
                return text[tokens[stop].Start] != '.'
                    || (i + 1 < _last && text[tokens[i + 1].Start] is '.' or ',' && !CharClass.IsDash(text[tokens[i].Start]));
            }

            i++;
        }

        return false;
    }

    private static bool CanNameSpeaker(Token token) => token.Kind is TokenKind.Word or TokenKind.Possessive;

    private int MatchingBracket(int open)
    {
        var depth = 0;
        var limit = Math.Min(_last, open + LongestBracket);
        for (var i = open; i < limit; i++)
        {
            var c = text[tokens[i].Start];
            if (tokens[i].Kind != TokenKind.Punctuation)
            {
                continue;
            }

            depth += CharClass.IsOpeningBracket(c) ? 1 : CharClass.IsClosingBracket(c) ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return _bracketEnd;
    }
}
