using System.Collections.Frozen;
using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Reads the quantities of a passage: numbers in digits or words with what they count. Dates and ordinals are none.</summary>
internal static class QuantityReader
{
    private static readonly FrozenDictionary<string, decimal> Values = WordList.Lines("number-words.txt")
        .Select(line => line.Split(' '))
        .Where(pair => pair[1][0] != 'x')
        .ToFrozenDictionary(pair => pair[0], pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Scales = WordList.Lines("number-words.txt")
        .Select(line => line.Split(' '))
        .Where(pair => pair[1][0] == 'x')
        .ToFrozenDictionary(pair => pair[0], pair => decimal.Parse(pair[1].AsSpan(1), CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The quantities of <paramref name="span"/>, in order.</summary>
    public static List<Quantity> In(AnnotatedDocument document, TextSpan span)
    {
        var quantities = new List<Quantity>();
        for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].End <= span.End; i++)
        {
            if (ValueAt(document, i) is not { } value || IsPartOfDate(document, document.Tokens[i].Span))
            {
                continue;
            }

            var first = i;
            while (i + 1 < document.Tokens.Length && Scales.TryGetValue(Lower(document, i + 1), out var scale))
            {
                value *= scale;
                i++;
            }

            if (CountedBy(document, span, first, i) is { } counted)
            {
                quantities.Add(new Quantity(value, counted.Of, counted.At));
            }
        }

        return quantities;
    }

    private static decimal? ValueAt(AnnotatedDocument document, int token)
    {
        var words = document.Tokens[token].AsSpan(document.Text);
        if (document.Tokens[token].Kind == TokenKind.Number)
        {
            return decimal.TryParse(words.TrimEnd('%'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
        }

        return Values.TryGetValue(Lower(document, token), out var inWords) ? inWords : null;
    }

    private static bool IsPartOfDate(AnnotatedDocument document, TextSpan number) =>
        document.Times.Any(time => time.Type is TimeType.Date or TimeType.Time && time.Span.Overlaps(number));

    /// <summary>A sign next to the number, or the first noun-like word within the next three.</summary>
    private static (string Of, TextSpan At)? CountedBy(AnnotatedDocument document, TextSpan span, int first, int last)
    {
        var (text, tokens) = (document.Text, document.Tokens);
        if (first > 0 && tokens[first - 1].AsSpan(text) is "$" or "\u20AC" or "\u00A3" && tokens[first - 1].Start >= span.Start)
        {
            return (tokens[first - 1].AsSpan(text).ToString(), TextSpan.FromBounds(tokens[first - 1].Start, tokens[last].End));
        }

        for (var i = last + 1; i <= last + 3 && i < tokens.Length && tokens[i].End <= span.End; i++)
        {
            var word = tokens[i].AsSpan(text);
            if (word is "%" || word.Equals("percent", StringComparison.OrdinalIgnoreCase))
            {
                return ("%", TextSpan.FromBounds(tokens[first].Start, tokens[i].End));
            }

            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                return null;
            }

            if (ContentWords.IsContent(tokens[i], text) && word.EndsWith("s", StringComparison.Ordinal))
            {
                return (Stemmer.Stem(word), TextSpan.FromBounds(tokens[first].Start, tokens[i].End));
            }
        }

        return null;
    }

    private static string Lower(AnnotatedDocument document, int token) => document.Tokens[token].AsSpan(document.Text).ToString().ToLowerInvariant();
}
