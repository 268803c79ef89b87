using System.Collections.Frozen;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>One account affirms what the other negates: a shared word stands under a negation on one side only, or the two use opposite words.</summary>
internal sealed class PolarityCheck : IDifferenceCheck
{
    /// <summary>Words that a negation reaches over: "did not in any way agree".</summary>
    private const int Reach = 5;

    /// <summary>Share of the shorter point's words that must be common, for "A does not seek war" and "B opposes war" do not contradict each other.</summary>
    private const double LeastCommon = 0.4;

    private static readonly FrozenSet<string> Negators = WordList.Words("negators.txt");

    private static readonly FrozenSet<(string, string)> Antonyms = WordList.Lines("antonyms.txt")
        .Select(line => line.Split(' '))
        .SelectMany(pair => new[] { (Stemmer.Stem(pair[0]), Stemmer.Stem(pair[1])), (Stemmer.Stem(pair[1]), Stemmer.Stem(pair[0])) })
        .ToFrozenSet();

    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        var common = a.Stems.Count(b.Stems.Contains);
        if (common == 0 || common < LeastCommon * Math.Min(a.Stems.Count, b.Stems.Count))
        {
            return null;
        }

        var wordsA = WordsOf(a);
        var wordsB = WordsOf(b);
        foreach (var (stem, inA) in wordsA)
        {
            if (wordsB.TryGetValue(stem, out var inB) && inA.IsNegated != inB.IsNegated && inA.IsClear && inB.IsClear)
            {
                return Of(a, inA.At, b, inB.At);
            }
        }

        foreach (var (stem, inA) in wordsA)
        {
            foreach (var (other, inB) in wordsB)
            {
                if (Antonyms.Contains((stem, other)) && inA.IsNegated == inB.IsNegated && inA.IsClear && inB.IsClear && !wordsB.ContainsKey(stem) && !wordsA.ContainsKey(other))
                {
                    return Of(a, inA.At, b, inB.At);
                }
            }
        }

        return null;
    }

    private static Difference Of(AccountPoint a, TextSpan inA, AccountPoint b, TextSpan inB) => new(
        DifferenceKind.Polarity,
        inA.In(a.Account.Text),
        inB.In(b.Account.Text),
        Evidence.From(a.Account.Document, inA),
        Evidence.From(b.Account.Document, inB));

    /// <summary>Each content word with whether it is negated, and the words from the negation to it.</summary>
    private static Dictionary<string, Use> WordsOf(AccountPoint point)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        var (document, text) = (point.Account, point.Account.Text);
        var negator = -1;
        for (var i = document.TokenAt(point.Span.Start); i < document.Tokens.Length && document.Tokens[i].End <= point.Span.End; i++)
        {
            var token = document.Tokens[i];
            var word = token.AsSpan(text).ToString().ToLowerInvariant();
            if (IsNegator(document, i, word))
            {
                // "did not rule out" and "not without" affirm.
                negator = negator >= 0 && i - negator <= 2 ? -1 : i;
                continue;
            }

            if (token.Kind == TokenKind.Punctuation || word is "but" || (negator >= 0 && i - negator > Reach))
            {
                negator = -1;
            }

            if (token.Kind != TokenKind.Word || ContentWords.IsFunctionWord(word))
            {
                continue;
            }

            var from = negator < 0 ? token.Start : document.Tokens[negator].Start;
            var use = new Use(TextSpan.FromBounds(from, token.End), negator >= 0, true);
            var stem = Stemmer.Stem(word);
            uses[stem] = uses.TryGetValue(stem, out var earlier) && earlier.IsNegated != use.IsNegated ? earlier with { IsClear = false } : use;
        }

        return uses;
    }

    private static bool IsNegator(AnnotatedDocument document, int token, string word) =>
        Negators.Contains(word) && (!word.StartsWith("rul", StringComparison.Ordinal)
            || (token + 1 < document.Tokens.Length && document.Tokens[token + 1].AsSpan(document.Text) is "out"));

    /// <param name="At">From the negation, if any, to the word.</param>
    /// <param name="IsNegated">Whether it stands under a negation.</param>
    /// <param name="IsClear">False when it stands both ways in the point.</param>
    private readonly record struct Use(TextSpan At, bool IsNegated, bool IsClear);
}
