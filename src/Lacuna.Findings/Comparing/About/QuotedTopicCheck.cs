using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Differences;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.About;

/// <summary>One account says of the topic in its own voice what the other puts in quotation marks word by word: "threatening" movements.</summary>
internal sealed class QuotedTopicCheck(Topic topic) : IDifferenceCheck
{
    /// <summary>Longer quotations pass on what was said; shorter ones keep a word at a distance.</summary>
    private const int MostWords = 3;

    /// <summary>Characters between the quotation and the topic's word up to which it is about the topic.</summary>
    private const int Reach = 2;

    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        var (wordsA, wordsB) = (TopicWords.In(a, topic), TopicWords.In(b, topic));
        var (quotedA, quotedB) = (QuotedIn(a, wordsA), QuotedIn(b, wordsB));
        if (quotedA is null == quotedB is null || wordsA.Count == 0 || wordsB.Count == 0)
        {
            return null;
        }

        var (inA, inB) = (quotedA ?? wordsA[0], quotedB ?? wordsB[0]);
        return new Difference(
            DifferenceKind.Wording,
            inA.In(a.Account.Text),
            inB.In(b.Account.Text),
            Evidence.From(a.Account.Document, inA),
            Evidence.From(b.Account.Document, inB));
    }

    private static TextSpan? QuotedIn(AccountPoint point, List<TextSpan> words)
    {
        foreach (var quotation in point.Account.Quotations)
        {
            if (point.Span.Contains(quotation.Span) && IsShort(point, quotation.Inner) && !DoubtCheck.IsName(quotation.Inner.In(point.Account.Text)) && words.Exists(word => IsNear(word, quotation.Span)))
            {
                return quotation.Span;
            }
        }

        return null;
    }

    private static bool IsNear(TextSpan word, TextSpan quotation) =>
        word.Start <= quotation.End + Reach && quotation.Start <= word.End + Reach;

    private static bool IsShort(AccountPoint point, TextSpan inner)
    {
        var words = 0;
        for (var i = point.Account.TokenAt(inner.Start); i < point.Account.Tokens.Length && point.Account.Tokens[i].End <= inner.End; i++)
        {
            words += point.Account.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return words is > 0 and <= MostWords;
    }
}
