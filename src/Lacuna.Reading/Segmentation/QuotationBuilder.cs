using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Segmentation;

/// <summary>Turns paired marks into quotations: bounds for those that lack a mark, depth, and continuation from paragraph to paragraph.</summary>
internal sealed class QuotationBuilder(string text, List<Token> tokens, List<Sentence> sentences, List<Note> notes)
{
    /// <summary>Longest rest of a paragraph, in characters, that an unclosed quotation may take. A speech in one paragraph has more.</summary>
    private const int LongestUnclosed = 2000;

    /// <summary>Most words in a quotation that only names or doubts.</summary>
    private const int LongestScare = 3;

    /// <summary>Notes kept for one document: a text with more faults than these is not helped by a longer list.</summary>
    private const int MostNotes = 50;

    private readonly List<Quotation> _quotations = [];
    private readonly List<(Quotation Quotation, QuotePair Pair)> _paragraph = [];
    private readonly List<int> _enclosingEnds = [];
    private int _open = -1;

    /// <summary>All quotations so far.</summary>
    public List<Quotation> Quotations => _quotations;

    /// <summary>Adds the quotations of the next paragraph.</summary>
    /// <param name="pairs">Its pairs, in any order.</param>
    /// <param name="first">Index of its first token.</param>
    /// <param name="last">Index after its last token.</param>
    public void Add(List<QuotePair> pairs, int first, int last)
    {
        var carried = _open;
        _open = -1;
        _paragraph.Clear();
        foreach (var pair in pairs)
        {
            if (Build(pair, first, last, carried >= 0) is { } quotation)
            {
                _paragraph.Add((quotation, pair));
            }
        }

        _paragraph.Sort(static (a, b) => a.Quotation.Span.Start != b.Quotation.Span.Start
            ? a.Quotation.Span.Start.CompareTo(b.Quotation.Span.Start)
            : b.Quotation.Span.End.CompareTo(a.Quotation.Span.End));
        if (!AddInOrder(first, last, carried))
        {
            MarkUnclosed(carried);
        }
    }

    /// <summary>Call after the last paragraph.</summary>
    public void Finish() => MarkUnclosed(_open);

    /// <summary>True when one of the paragraph's quotations goes on with the one <paramref name="carried"/> over from the paragraph before.</summary>
    private bool AddInOrder(int first, int last, int carried)
    {
        _enclosingEnds.Clear();
        var goesOn = false;
        var reopened = -1;
        foreach (var (quotation, pair) in _paragraph)
        {
            while (_enclosingEnds.Count > 0 && _enclosingEnds[^1] <= quotation.Span.Start)
            {
                _enclosingEnds.RemoveAt(_enclosingEnds.Count - 1);
            }

            // Crossing marks: the quotation that began first is kept.
            if (_enclosingEnds.Count > 0 && quotation.Span.End > _enclosingEnds[^1])
            {
                continue;
            }

            var depth = _enclosingEnds.Count;
            int? continues = null;
            if (depth == 0 && carried >= 0 && quotation.Span.Start == tokens[first].Start)
            {
                continues = carried;
                goesOn = true;
            }
            else if (depth == 0 && reopened >= 0 && pair.Open >= 0)
            {
                continues = reopened;
            }

            _enclosingEnds.Add(quotation.Span.End);
            _quotations.Add(quotation with { Depth = depth, Continues = continues });
            if (depth == 0)
            {
                var isReopened = IsReopened(pair, first, last);
                reopened = isReopened ? _quotations.Count - 1 : -1;
                if (pair.Close < 0 && pair.To < last && !isReopened)
                {
                    MarkUnclosed(_quotations.Count - 1);
                }

                _open = pair.Close < 0 && pair.To >= last ? _quotations.Count - 1 : -1;
            }
        }

        return goesOn;
    }

    private Quotation? Build(QuotePair pair, int first, int last, bool isCarried)
    {
        if (pair is { Open: >= 0, Close: >= 0 })
        {
            var span = TextSpan.FromBounds(tokens[pair.Open].Start, tokens[pair.Close].End);
            var inner = TextSpan.FromBounds(tokens[pair.Open].End, tokens[pair.Close].Start);
            return new Quotation(span, inner, 0) { IsScare = IsScare(pair, first) };
        }

        if (pair.Open >= 0)
        {
            var end = EndOfUnclosed(pair, first, last);
            return new Quotation(TextSpan.FromBounds(tokens[pair.Open].Start, end), TextSpan.FromBounds(tokens[pair.Open].End, end), 0);
        }

        var start = isCarried && pair.From == first ? tokens[first].Start : StartOfUnopened(pair);
        if (start >= tokens[pair.Close].Start)
        {
            return null;
        }

        Note("quote.unopened", "A closing quotation mark has no opening one.", tokens[pair.Close].Span);
        return new Quotation(TextSpan.FromBounds(start, tokens[pair.Close].End), TextSpan.FromBounds(start, tokens[pair.Close].Start), 0) { Unopened = true };
    }

    private int EndOfUnclosed(QuotePair pair, int first, int last)
    {
        if (pair.To <= pair.Open + 1)
        {
            return tokens[pair.Open].End;
        }

        var end = tokens[pair.To - 1].End;
        var isSpeech = IsReopened(pair, first, last) || QuoteContext.FollowsIntroduction(text, tokens, pair.Open, first);
        if (isSpeech && end - tokens[pair.Open].Start <= LongestUnclosed)
        {
            return end;
        }

        return Math.Min(end, Math.Max(SentenceEnd(tokens[pair.Open].End), tokens[pair.Open].End));
    }

    /// <summary>True when the next opening mark of the same paragraph goes on with the quotation: it begins a sentence, as it would a paragraph.</summary>
    private bool IsReopened(QuotePair pair, int first, int last) =>
        pair.Close < 0 && pair.To < last && tokens[pair.To].Start - tokens[pair.Open].Start <= LongestUnclosed
        && QuoteContext.FollowsSentenceEnd(text, tokens, pair.To, first);

    /// <summary>End of the newest paragraph's sentence that holds <paramref name="offset"/>.</summary>
    private int SentenceEnd(int offset)
    {
        int low = 0, high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return sentences[low].Span.End;
    }

    private int StartOfUnopened(QuotePair pair)
    {
        var i = pair.Close - 1;
        while (i >= pair.From && tokens[i].Kind == TokenKind.Punctuation)
        {
            i--;
        }

        while (i >= pair.From && !(tokens[i].Kind == TokenKind.Punctuation && (CharClass.IsStop(text[tokens[i].Start]) || text[tokens[i].Start] == ':')))
        {
            i--;
        }

        i = Math.Max(i + 1, pair.From);
        while (i < pair.Close && tokens[i].Kind == TokenKind.Punctuation)
        {
            i++;
        }

        return tokens[i].Start;
    }

    private bool IsScare(QuotePair pair, int first)
    {
        var words = 0;
        for (var i = pair.Open + 1; i < pair.Close; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
            if (words > LongestScare || text[tokens[i].Start] is '?' or '!')
            {
                return false;
            }
        }

        if (words == 0 || pair.Open == first || tokens[pair.Open - 1] is not { Kind: TokenKind.Word or TokenKind.Possessive } before)
        {
            return false;
        }

        return before.Kind == TokenKind.Possessive
            || SegmentationWords.Naming.Contains(before.AsSpan(text))
            || (char.IsUpper(text[before.Start]) && pair.Open - 1 > first && !QuoteContext.IsReportingVerb(text, before));
    }

    /// <summary>Marks the quotation <paramref name="open"/>, which nothing closed, and those that it goes on with.</summary>
    private void MarkUnclosed(int open)
    {
        if (open < 0)
        {
            return;
        }

        for (int? i = open; i is { } at && !_quotations[at].Unclosed; i = _quotations[at].Continues)
        {
            _quotations[at] = _quotations[at] with { Unclosed = true };
        }

        Note("quote.unclosed", "An opening quotation mark has no closing one.", _quotations[open].Span with { Length = 1 });
    }

    private void Note(string code, string message, TextSpan at)
    {
        if (notes.Count < MostNotes)
        {
            notes.Add(new Note(code, message, at));
        }
    }
}
