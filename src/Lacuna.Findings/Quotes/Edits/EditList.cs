using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Scanning;
using Lacuna.Findings.Quotes.Searching;

namespace Lacuna.Findings.Quotes.Edits;

/// <summary>Gives the runs of an alignment as they are reported: with spans, words, and what is left out.</summary>
internal static class EditList
{
    public static ImmutableArray<QuoteEdit> EditsOf(IEnumerable<Hunk> hunks, PreparedQuote quote, ScannedText source) => [.. hunks.Select(hunk => EditOf(hunk, quote, source))];

    public static ImmutableArray<QuoteOmission> OmissionsOf(IReadOnlyList<Hunk> hunks, PreparedQuote quote, SourceText source)
    {
        var omissions = ImmutableArray.CreateBuilder<QuoteOmission>();
        foreach (var hunk in hunks.Where(hunk => hunk is { DraftCount: 0, SourceCount: > 0 } && hunk.Kind is QuoteEditKind.Elided or QuoteEditKind.Dropped))
        {
            omissions.Add(Omission(DraftSpan(hunk, quote), hunk.Source, hunk.SourceCount, hunk.Kind == QuoteEditKind.Elided, source));
        }

        AddAtEnds(hunks, quote, source, omissions);
        return omissions.ToImmutable();
    }

    private static QuoteEdit EditOf(Hunk hunk, PreparedQuote quote, ScannedText source)
    {
        var (draft, other) = (DraftSpan(hunk, quote), source.SpanOf(hunk.Source, hunk.SourceCount));
        return new QuoteEdit(hunk.Kind, draft, other, draft.In(quote.Scanned.Text), other.In(source.Text));
    }

    /// <summary>For an ellipsis where words are left out its own place, else the empty place before the next word.</summary>
    private static TextSpan DraftSpan(Hunk hunk, PreparedQuote quote)
    {
        foreach (var (at, word) in hunk.Kind == QuoteEditKind.Elided ? quote.Scanned.Ellipses : [])
        {
            if (word == hunk.Draft)
            {
                return at;
            }
        }

        var span = quote.Scanned.SpanOf(hunk.Draft, hunk.DraftCount);
        return hunk is { Kind: QuoteEditKind.Bracketed, DraftCount: > 0 } ? WithBrackets(span, quote.Scanned.Text) : span;
    }

    private static TextSpan WithBrackets(TextSpan span, string text)
    {
        var start = span.Start > 0 && text[span.Start - 1] is '[' or '(' ? span.Start - 1 : span.Start;
        var end = span.End < text.Length && text[span.End] is ']' or ')' ? span.End + 1 : span.End;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>An ellipsis at the beginning or the end leaves out the rest of the source's sentence.</summary>
    private static void AddAtEnds(IReadOnlyList<Hunk> hunks, PreparedQuote quote, SourceText source, ImmutableArray<QuoteOmission>.Builder omissions)
    {
        var words = source.Scanned.Words;
        foreach (var (at, word) in quote.Scanned.Ellipses)
        {
            if (word == 0)
            {
                var end = hunks.First(hunk => hunk.SourceCount > 0).Source;
                var start = end;
                while (start > 0 && !words[start - 1].EndsSentence)
                {
                    start--;
                }

                AddRest(at, start, end);
            }
            else if (word == quote.Words.Length)
            {
                var last = hunks.Last(hunk => hunk.SourceCount > 0);
                var start = last.Source + last.SourceCount;
                var end = start;
                while (end < words.Length && end > 0 && !words[end - 1].EndsSentence)
                {
                    end++;
                }

                AddRest(at, start, end);
            }
        }

        void AddRest(TextSpan at, int start, int end)
        {
            if (end > start)
            {
                omissions.Add(Omission(at, start, end - start, isMarked: true, source));
            }
        }
    }

    private static QuoteOmission Omission(TextSpan at, int first, int count, bool isMarked, SourceText source)
    {
        var evidence = Evidence.From(source.Reading.Document, source.Scanned.SpanOf(first, count));
        return new QuoteOmission(at, evidence, isMarked, count, Changes.SentenceEnds(source.Scanned, Math.Max(0, first - 1), count + 1)) { Turns = TurnWords.In(source.Scanned, first, count) };
    }
}
