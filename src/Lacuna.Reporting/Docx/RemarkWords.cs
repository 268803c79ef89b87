using System.Collections.Immutable;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Docx;

/// <summary>A finding as the paragraphs of a comment.</summary>
internal static class RemarkWords
{
    /// <summary>Sign, headline and where the report tells it; then the other words that it rests on; then its details. A minor finding stops at the first of those words.</summary>
    /// <param name="point">The finding.</param>
    /// <param name="section">The section that tells it.</param>
    /// <param name="here">The words that the comment hangs on, which are not repeated; null for none.</param>
    public static ImmutableArray<Phrase> Of(Point point, Section section, Quote? here)
    {
        var sign = MarkWords.SignOf(point.Mark);
        var headline = point.Headline.Runs.IsEmpty ? Phrase.Of($"{MarkWords.WordOf(point.Mark):b}") : point.Headline;
        var first = Phrase.Plain(sign.Length > 0 ? $"{sign} " : "") + headline + Phrase.Of($"{$" ({section.Heading}, {point.Number})":f}");
        var others = point.Quotes.Where(quote => quote != here);
        return point.IsMinor
            ? [first, .. others.Take(1).Select(Of)]
            : [first, .. others.Select(Of), .. point.Details];
    }

    /// <summary>Whose words, the words, and their address.</summary>
    public static Phrase Of(Quote quote)
    {
        var label = Phrase.Plain(quote.Detail.Length > 0 && quote.Account is null ? $"{quote.Label} ({quote.Detail}): " : $"{quote.Label}: ");
        var words = quote.WithContext
            ? Phrase.Of($"“{QuoteContext.Before(quote.Evidence, "…")}{quote.Evidence.Exact:b}{QuoteContext.After(quote.Evidence, "…")}”")
            : Phrase.Of($"{quote.Evidence.Exact:q}");
        return quote.Url is { Length: > 0 } url ? label + words + Phrase.Of($"{$" {url}":f}") : label + words;
    }
}
