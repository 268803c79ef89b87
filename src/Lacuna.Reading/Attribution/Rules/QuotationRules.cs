using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Gives quotations without a cue of their own to the speaker before them, over sentences and paragraphs.</summary>
internal sealed class QuotationRules(AnnotatedDocument document, List<FoundStatement> found)
{
    /// <summary>Statement of whoever spoke last; -1 when none.</summary>
    private int _last = -1;

    /// <summary>Statement of the other one of two who talk in turns; -1 when none.</summary>
    private int _other = -1;

    /// <summary>A question was asked, so that turns without a cue change speakers until one has a cue again.</summary>
    private bool _isDialogue;

    /// <summary>First and last quotation of a run of paragraphs whose speaker is still to come.</summary>
    private (int First, int Last)? _waiting;

    private int _read;
    private bool _quotedInParagraph;

    /// <summary>Looks at a sentence just read: its own statements, or quotations that have none.</summary>
    public void AfterSentence(ItemLine line, Range sentence)
    {
        var first = line.Items[sentence.Start.Value].Start;
        var own = _read;
        for (; _read < found.Count; _read++)
        {
            if (found[_read].Source is not null && Start(found[_read]) >= first)
            {
                Turn(_read);
            }
        }

        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (line.Items[i].Kind == ItemKind.Quotation)
            {
                var quotation = document.Quotations[line.Items[i].Quotation];
                if (IsAttributed(quotation.Span, own))
                {
                    TakeParagraphsBefore(quotation, own);
                }
                else if (!quotation.IsScare && IsAlone(line, sentence, i))
                {
                    if (_last >= 0)
                    {
                        Give(quotation);
                    }
                    else
                    {
                        _waiting = (_waiting is { } run && quotation.Continues == run.Last ? run.First : line.Items[i].Quotation, line.Items[i].Quotation);
                    }
                }

                _quotedInParagraph = true;
                _isDialogue |= quotation.Inner.AsSpan(document.Text).TrimEnd().EndsWith("?", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>A paragraph without quotation ends the turn of its speaker.</summary>
    public void AfterParagraph()
    {
        if (!_quotedInParagraph)
        {
            (_last, _other, _isDialogue) = (-1, -1, false);
        }

        _quotedInParagraph = false;
    }

    /// <summary>A quotation that began paragraphs ago and gets its cue only in the last one.</summary>
    private void TakeParagraphsBefore(Quotation quotation, int own)
    {
        if (_waiting is { } run && quotation.Continues == run.Last)
        {
            for (var i = own; i < found.Count; i++)
            {
                var at = found[i].Content.IndexOf(quotation.Span);
                if (at >= 0)
                {
                    found[i] = found[i] with { Content = found[i].Content.SetItem(at, TextSpan.FromBounds(document.Quotations[run.First].Span.Start, quotation.Span.End)) };
                }
            }
        }

        _waiting = null;
    }

    private void Turn(int statement)
    {
        _other = _last >= 0 && !SameSource(_last, statement) ? _last : _other;
        _last = statement;
    }

    /// <summary>To the other speaker when the two talk in turns, else to the last one: as a continuation or as a further part.</summary>
    private void Give(Quotation quotation)
    {
        if (quotation.Continues is null && !_quotedInParagraph && _isDialogue && _other >= 0)
        {
            found.Add(new FoundStatement(found[_other].Source, null, [quotation.Span]));
            (_last, _other, _read) = (found.Count - 1, _last, found.Count);
            return;
        }

        var content = found[_last].Content;
        if (!EndsInQuotation(content[^1]) && found[_last].Source is not null)
        {
            // After words that were only reported, a quotation is a statement of its own by the same speaker.
            found.Add(new FoundStatement(found[_last].Source, null, [quotation.Span]));
            (_last, _read) = (found.Count - 1, found.Count);
            return;
        }

        var continues = quotation.Continues is { } before && document.Quotations[before].Span.End == content[^1].End;
        found[_last] = found[_last] with
        {
            Content = continues ? content.SetItem(content.Length - 1, TextSpan.FromBounds(content[^1].Start, quotation.Span.End)) : content.Add(quotation.Span),
        };
    }

    private bool EndsInQuotation(TextSpan content)
    {
        var index = QuotationSearch.FirstFrom(document, content.End) - 1;
        return index >= 0 && document.Quotations[index].Span.Start >= content.Start && document.Quotations[index].Span.End == content.End;
    }

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
        for (var i = found.Count - 1; i >= from; i--)
        {
            foreach (var content in found[i].Content)
            {
                if (content.Overlaps(span))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool SameSource(int left, int right) =>
        found[left].Source is { } one && found[right].Source is { } other
        && one.AsSpan(document.Text).SequenceEqual(other.AsSpan(document.Text));

    private static int Start(FoundStatement statement)
    {
        var start = int.MaxValue;
        foreach (var span in statement.Content)
        {
            start = Math.Min(start, span.Start);
        }

        return start;
    }
}
