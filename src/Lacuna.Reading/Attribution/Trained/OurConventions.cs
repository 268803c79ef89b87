using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Trained;

/// <summary>Brings spans that follow PolNeAR to the conventions of <see cref="Statement"/>.</summary>
/// <remarks>PolNeAR keeps the joining "that" in the content, adverbs before the verb and a colon in the cue, "'s" in the source, and takes "who" for a source of its own.</remarks>
internal static class OurConventions
{
    /// <summary>The statement by our conventions. A cue that is a mere colon or dash becomes an implied one.</summary>
    public static FoundStatement Of(AnnotatedDocument document, FoundStatement found)
    {
        var contents = ImmutableArray.CreateBuilder<TextSpan>(found.Content.Length);
        foreach (var content in found.Content)
        {
            contents.Add(Content(document, content));
        }

        return found with
        {
            Source = found.Source is { } source ? Source(document, source) : null,
            Cue = found.Cue is { } cue ? Cue(document, cue) : null,
            Content = contents.ToImmutable(),
        };
    }

    private static TextSpan Content(AnnotatedDocument document, TextSpan span)
    {
        var (first, end) = Tokens(document, span);
        if (end - first > 1 && document.Tokens[first].AsSpan(document.Text).Equals("that", StringComparison.OrdinalIgnoreCase))
        {
            first++;
        }

        while (end - first > 1 && document.Text[document.Tokens[end - 1].Start] is '.' or ',' or ';' or ':')
        {
            end--;
        }

        return WithMarks(document, Span(document, first, end, span));
    }

    /// <summary>What lies between quotation marks is taken with them.</summary>
    private static TextSpan WithMarks(AnnotatedDocument document, TextSpan span)
    {
        var index = QuotationSearch.FirstFrom(document, span.Start) - 1;
        return index >= 0 && document.Quotations[index] is { } quotation && quotation.Span.Contains(span) && quotation.Inner.Start == span.Start && quotation.Inner.End - span.End <= 1
            ? quotation.Span
            : span;
    }

    private static TextSpan? Cue(AnnotatedDocument document, TextSpan span)
    {
        var (first, end) = Tokens(document, span);
        while (end > first && document.Tokens[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        while (first < end && document.Tokens[first].Kind == TokenKind.Punctuation)
        {
            first++;
        }

        while (end - first > 1 && IsAdverb(document, first))
        {
            first++;
        }

        return end > first ? Span(document, first, end, span) : null;
    }

    private static bool IsAdverb(AnnotatedDocument document, int token)
    {
        var word = document.Tokens[token].AsSpan(document.Text);
        var classes = AttributionLexicon.Shared.Find(word)?.Classes ?? WordClass.None;
        return (classes & WordClass.Adverb) != 0 && (classes & (WordClass.Negation | WordClass.Preposition)) == 0
            || (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && (classes & WordClass.NotAdverb) == 0 && AttributionLexicon.Shared.Find(word)?.Cues.IsEmpty != false);
    }

    private static TextSpan Source(AnnotatedDocument document, TextSpan span)
    {
        var (first, end) = Tokens(document, span);
        if (end - first > 1 && document.Tokens[end - 1].Kind == TokenKind.Possessive)
        {
            end--;
        }

        return end - first == 1 && IsRelative(document, first) && Antecedent(document, first) is { } named ? named : Span(document, first, end, span);
    }

    private static bool IsRelative(AnnotatedDocument document, int token)
    {
        var word = document.Tokens[token].AsSpan(document.Text);
        return word.Equals("who", StringComparison.OrdinalIgnoreCase) || word.Equals("which", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The longest mention that ends before the pronoun, a comma between them or none.</summary>
    private static TextSpan? Antecedent(AnnotatedDocument document, int pronoun)
    {
        var before = pronoun - 1;
        if (before >= 0 && document.Text[document.Tokens[before].Start] == ',')
        {
            before--;
        }

        TextSpan? longest = null;
        for (var i = MentionSearch.FirstFrom(document, document.Tokens[pronoun].Start) - 1; before >= 0 && i >= 0 && document.Mentions[i].Span.Start > document.Tokens[before].End - MentionSearch.LongestMention; i--)
        {
            if (document.Mentions[i].Span.End == document.Tokens[before].End)
            {
                longest = document.Mentions[i].Span;
            }
        }

        return longest;
    }

    private static (int First, int End) Tokens(AnnotatedDocument document, TextSpan span)
    {
        var (first, end) = (document.TokenAt(span.Start), document.TokenAt(span.End));
        return (first, end < document.Tokens.Length && document.Tokens[end].Start < span.End ? end + 1 : Math.Max(end, first + 1));
    }

    /// <summary>From token to token, but not past <paramref name="limits"/>: in "he's said" one token has words of source and cue.</summary>
    private static TextSpan Span(AnnotatedDocument document, int first, int end, TextSpan limits) =>
        TextSpan.FromBounds(Math.Max(document.Tokens[first].Start, limits.Start), Math.Min(document.Tokens[end - 1].End, limits.End));
}
