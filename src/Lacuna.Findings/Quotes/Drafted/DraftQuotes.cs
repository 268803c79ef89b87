using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Scanning;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Quotes.Drafted;

/// <summary>Gathers the quotations of a draft with whom it gives them to.</summary>
internal static class DraftQuotes
{
    /// <summary>The quotations that stand in no other one and hold a word, in order of the text.</summary>
    public static ImmutableArray<DraftQuote> Of(AnnotatedDocument draft)
    {
        var quotes = ImmutableArray.CreateBuilder<DraftQuote>();
        foreach (var group in Groups(draft))
        {
            var scanned = WordScanner.Scan(draft.Text, group.Select(index => draft.Quotations[index].Inner));
            if (!scanned.Words.IsEmpty)
            {
                quotes.Add(WithPartBefore(Make(draft, group, scanned), quotes, draft));
            }
        }

        return quotes.ToImmutable();
    }

    private static IEnumerable<List<int>> Groups(AnnotatedDocument draft)
    {
        var byFirst = new Dictionary<int, List<int>>();
        for (var i = 0; i < draft.Quotations.Length; i++)
        {
            var quotation = draft.Quotations[i];
            if (quotation.Depth > 0)
            {
                continue;
            }

            if (quotation.Continues is { } before && byFirst.TryGetValue(before, out var group))
            {
                group.Add(i);
                byFirst[i] = group;
            }
            else
            {
                byFirst[i] = [i];
            }
        }

        return byFirst.Where(pair => pair.Value[0] == pair.Key).OrderBy(pair => pair.Key).Select(pair => pair.Value);
    }

    private static DraftQuote Make(AnnotatedDocument draft, List<int> group, ScannedText scanned)
    {
        var span = TextSpan.FromBounds(draft.Quotations[group[0]].Span.Start, draft.Quotations[group[^1]].Span.End);
        var inner = string.Join("\n\n", group.Select(index => draft.Quotations[index].Inner.In(draft.Text)));
        var statement = HolderOf(draft, draft.Quotations[group[0]]);
        return new DraftQuote([.. group], span, inner, new PreparedQuote(scanned), statement)
        {
            IsScare = group.Count == 1 && (draft.Quotations[group[0]].IsScare || IsName(draft, draft.Quotations[group[0]], scanned, statement)),
            Around = AroundOf(draft, span),
        };
    }

    /// <summary>The innermost statement whose content the quotation is: the smallest that holds it with its marks, else without, else most of it.</summary>
    private static Statement? HolderOf(AnnotatedDocument draft, Quotation quotation)
    {
        Statement? best = null;
        var (bestRank, bestLength) = (0, int.MaxValue);
        foreach (var statement in draft.Statements)
        {
            foreach (var content in statement.Content)
            {
                var overlap = Math.Min(content.End, quotation.Span.End) - Math.Max(content.Start, quotation.Span.Start);
                var rank = content.Contains(quotation.Span) ? 3
                    : content.Contains(quotation.Inner) ? 2
                    : 2 * overlap > quotation.Span.Length ? 1
                    : 0;
                if (rank > bestRank || (rank == bestRank && rank > 0 && content.Length < bestLength))
                {
                    (best, bestRank, bestLength) = (statement, rank, content.Length);
                }
            }
        }

        return best;
    }

    /// <summary>Two to four words with capitals inside a clause, which no cue gives as somebody's words: a title, a name of an event.</summary>
    private static bool IsName(AnnotatedDocument draft, Quotation quotation, ScannedText scanned, Statement? statement) =>
        scanned.Words.Length is > 1 and <= DraftQuote.MostShort
        && statement?.Form != StatementForm.Direct
        && quotation.Span.Start > 0
        && draft.Sentences.All(sentence => sentence.Span.Start != quotation.Span.Start)
        && scanned.Words.All(word => char.IsUpper(draft.Text[word.Start]) || ContentWords.IsFunctionWord(word.Span.AsSpan(draft.Text)))
        && char.IsUpper(draft.Text[scanned.Words[^1].Start]);

    private static TextSpan AroundOf(AnnotatedDocument draft, TextSpan span)
    {
        if (draft.Sentences.IsEmpty)
        {
            return span;
        }

        var first = Math.Min(draft.SentenceAt(span.Start), draft.Sentences.Length - 1);
        var last = Math.Min(draft.SentenceAt(Math.Max(span.Start, span.End - 1)), draft.Sentences.Length - 1);
        return TextSpan.FromBounds(Math.Min(span.Start, draft.Sentences[first].Span.Start), Math.Max(span.End, draft.Sentences[last].Span.End));
    }

    private static DraftQuote WithPartBefore(DraftQuote quote, ImmutableArray<DraftQuote>.Builder before, AnnotatedDocument draft)
    {
        if (before.Count == 0 || quote.Statement is null || before[^1].Statement?.Id != quote.Statement.Id)
        {
            return quote;
        }

        var (last, first) = (before[^1].Quote.Words[^1], quote.Quote.Words[0]);
        return quote with { Follows = before.Count - 1, GoesOn = !last.EndsSentence && char.IsLower(draft.Text[first.Start]) };
    }
}
