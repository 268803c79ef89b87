using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>A stretch of text as items: its tokens, with every quotation in it taken as one item, parted into sentences.</summary>
internal sealed class ItemLine
{
    private readonly List<Item> _items = [];
    private readonly List<Range> _sentences = [];

    private ItemLine(AnnotatedDocument document, int depth)
    {
        Document = document;
        Depth = depth;
    }

    public AnnotatedDocument Document { get; }

    /// <summary>0 for a paragraph, 1 inside a quotation, and so on.</summary>
    public int Depth { get; }

    public IReadOnlyList<Item> Items => _items;

    /// <summary>Item ranges of the sentences.</summary>
    public IReadOnlyList<Range> Sentences => _sentences;

    /// <summary>Reads the tokens of <paramref name="range"/>, quotations of <paramref name="depth"/> folded.</summary>
    public static ItemLine Read(AnnotatedDocument document, TextSpan range, int depth)
    {
        var line = new ItemLine(document, depth);
        var quotation = QuotationSearch.FirstFrom(document, range.Start);
        var sentence = document.SentenceAt(range.Start);
        var open = 0;
        for (var t = document.TokenAt(range.Start); t < document.Tokens.Length && document.Tokens[t].Start < range.End; t++)
        {
            var token = document.Tokens[t];
            while (quotation < document.Quotations.Length
                && (document.Quotations[quotation].Span.Start < token.Start || document.Quotations[quotation].Depth != depth))
            {
                quotation++;
            }

            line.PartSentences(token.Start, ref sentence);
            if (quotation < document.Quotations.Length && document.Quotations[quotation].Span.Start == token.Start
                && range.Contains(document.Quotations[quotation].Span))
            {
                line._items.Add(Fold(document, quotation, open > 0));
                var end = document.Quotations[quotation].Span.End;
                while (t + 1 < document.Tokens.Length && document.Tokens[t + 1].Start < end)
                {
                    t++;
                }

                continue;
            }

            var item = ItemReader.Read(document.Text, token, open > 0);
            open = Math.Max(0, open + (item.Kind == ItemKind.OpenParenthesis ? 1 : item.Kind == ItemKind.CloseParenthesis ? -1 : 0));
            line._items.Add(item);
        }

        line.EndSentence();
        return line;
    }

    /// <summary>The items, for scanning in place.</summary>
    public Span<Item> AsSpan() => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_items);

    private static Item Fold(AnnotatedDocument document, int index, bool aside)
    {
        var quotation = document.Quotations[index];
        var inner = quotation.Inner.AsSpan(document.Text).TrimEnd(" \t\u00A0'’\"”»");
        var next = quotation.Span.End < document.Text.Length ? document.Text[quotation.Span.End] : '\n';
        return new Item
        {
            Start = quotation.Span.Start,
            End = quotation.Span.End,
            Kind = ItemKind.Quotation,
            Quotation = index,
            Group = -1,
            IsAside = aside,
            EndsClause = quotation.Unopened || (inner.Length > 0 && inner[^1] is ',' or '.' or '?' or '!' or '…' or '—' or '–' or '-') || next is ',',
        };
    }

    private void PartSentences(int offset, ref int sentence)
    {
        var sentences = Document.Sentences;
        while (sentence < sentences.Length && sentences[sentence].Span.Start < offset)
        {
            sentence++;
        }

        if (sentence < sentences.Length && sentences[sentence].Span.Start == offset)
        {
            EndSentence();
        }
    }

    private void EndSentence()
    {
        var start = _sentences.Count == 0 ? 0 : _sentences[^1].End.Value;
        if (start < _items.Count)
        {
            _sentences.Add(start.._items.Count);
        }
    }
}
