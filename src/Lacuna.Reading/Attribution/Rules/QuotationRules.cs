using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Gives quotations without a cue of their own to the speaker before them, over sentences and paragraphs.</summary>
internal sealed class QuotationRules(AnnotatedDocument document, List<FoundStatement> found)
{
    /// <summary>Statement that the last quotation belongs to; -1 when none.</summary>
    private int _last = -1;

    /// <summary>Statements of the last two speakers who took turns, for dialogue; -1 when none.</summary>
    private int _turnBefore = -1;

    private bool _askedLast;
    private int _read;
    private bool _quotedInParagraph;

    /// <summary>Looks at a sentence just read: its own statements, or quotations that have none.</summary>
    public void AfterSentence(ItemLine line, Range sentence)
    {
        var (first, end) = (line.Items[sentence.Start.Value].Start, line.Items[sentence.End.Value - 1].End);
        for (; _read < found.Count; _read++)
        {
            if (found[_read].Source is not null && Extent(found[_read]) is { } extent && extent.Start >= first && HoldsQuotation(found[_read], line, sentence))
            {
                Turn(_read);
            }
        }

        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (line.Items[i].Kind == ItemKind.Quotation)
            {
                var quotation = document.Quotations[line.Items[i].Quotation];
                if (!IsAttributed(quotation.Span, first))
                {
                    Free(quotation, IsAlone(line, sentence, i));
                }

                _quotedInParagraph = true;
                _askedLast = quotation.Inner.AsSpan(document.Text).TrimEnd().EndsWith("?", StringComparison.Ordinal);
            }
        }

        _ = end;
    }

    /// <summary>A paragraph without quotation ends the turn of its speaker.</summary>
    public void AfterParagraph()
    {
        if (!_quotedInParagraph)
        {
            _last = -1;
            _turnBefore = -1;
        }

        _quotedInParagraph = false;
    }

    private void Turn(int statement)
    {
        if (_last >= 0 && !SameSource(_last, statement))
        {
            _turnBefore = _last;
        }

        _last = statement;
    }

    private void Free(Quotation quotation, bool isAlone)
    {
        if (_last < 0 || !isAlone || quotation.IsScare)
        {
            return;
        }

        var owner = _last;
        if (quotation.Continues is null && !_quotedInParagraph && _askedLast && _turnBefore >= 0)
        {
            // A question in dialogue is answered by the other one of the two who talk.
            (owner, _turnBefore) = (_turnBefore, _last);
            _last = owner;
            found.Add(new FoundStatement(found[owner].Source, null, [quotation.Span]));
            _last = found.Count - 1;
            _read = found.Count;
            return;
        }

        var statement = found[owner];
        var content = statement.Content;
        var joins = quotation.Continues is not null && content[^1].End <= quotation.Span.Start && IsContinuation(content[^1], quotation);
        found[owner] = statement with
        {
            Content = joins ? content.SetItem(content.Length - 1, TextSpan.FromBounds(content[^1].Start, quotation.Span.End)) : content.Add(quotation.Span),
        };
    }

    private bool IsContinuation(TextSpan content, Quotation quotation) =>
        quotation.Continues is { } before && document.Quotations[before].Span.End == content.End;

    private static bool IsAlone(ItemLine line, Range sentence, int index)
    {
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (i != index && line.Items[i].Kind is ItemKind.Word or ItemKind.Number)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAttributed(TextSpan span, int from)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            foreach (var content in found[i].Content)
            {
                if (content.Contains(span) || content.Overlaps(span))
                {
                    return true;
                }
            }

            if (Extent(found[i]).End < from && i < _last)
            {
                break;
            }
        }

        return false;
    }

    private bool HoldsQuotation(FoundStatement statement, ItemLine line, Range sentence)
    {
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (line.Items[i].Kind == ItemKind.Quotation && !document.Quotations[line.Items[i].Quotation].IsScare)
            {
                foreach (var content in statement.Content)
                {
                    if (content.Contains(line.Items[i].Span))
                    {
                        return true;
                    }
                }
            }
        }

        // An indirect statement may be taken up by a quotation in the next sentence.
        return true;
    }

    private bool SameSource(int left, int right) =>
        found[left].Source is { } one && found[right].Source is { } other
        && one.AsSpan(document.Text).SequenceEqual(other.AsSpan(document.Text));

    private static TextSpan Extent(FoundStatement statement)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var span in statement.Content)
        {
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
