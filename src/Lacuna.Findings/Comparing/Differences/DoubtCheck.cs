using System.Collections.Frozen;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>One account says plainly what the other keeps its distance from, by quotation marks around a word or by "so-called", "allegedly" and the like.</summary>
internal sealed class DoubtCheck : IDifferenceCheck
{
    private static readonly FrozenSet<string> DoubtWords = WordList.Words("doubt-words.txt");

    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        var (doubtA, doubtB) = (DoubtIn(a), DoubtIn(b));
        return doubtA is null == doubtB is null ? null
            : doubtA is { } inA ? Of(a, inA, b, PlainWordsOf(b, a))
            : Of(a, PlainWordsOf(a, b), b, doubtB!.Value);
    }

    private static TextSpan? DoubtIn(AccountPoint point)
    {
        var document = point.Account;
        foreach (var quotation in document.Quotations)
        {
            if (quotation.IsScare && point.Span.Contains(quotation.Span) && !IsName(quotation.Inner.In(document.Text)))
            {
                return WithNextWord(point, quotation.Span);
            }
        }

        for (var i = document.TokenAt(point.Span.Start); i < document.Tokens.Length && document.Tokens[i].End <= point.Span.End; i++)
        {
            if (DoubtWords.Contains(document.Tokens[i].AsSpan(document.Text).ToString().ToLowerInvariant()))
            {
                return WithNextWord(point, document.Tokens[i].Span);
            }
        }

        return null;
    }

    /// <summary>The "Crimea Platform": quotation marks around a name keep no distance.</summary>
    public static bool IsName(string quoted) =>
        WordSplitter.Split(quoted) is { Count: > 0 } words && words.TrueForAll(word => word.IsCapitalised || word.IsNumber);

    private static TextSpan WithNextWord(AccountPoint point, TextSpan doubt)
    {
        var document = point.Account;
        var next = document.TokenAt(doubt.End);
        return next < document.Tokens.Length && document.Tokens[next].End <= point.Span.End && ContentWords.IsContent(document.Tokens[next], document.Text)
            ? TextSpan.FromBounds(doubt.Start, document.Tokens[next].End)
            : doubt;
    }

    /// <summary>From the first to the last word that the plain account shares with the other; the whole point when they share none.</summary>
    private static TextSpan PlainWordsOf(AccountPoint plain, AccountPoint other)
    {
        var document = plain.Account;
        TextSpan? shared = null;
        for (var i = document.TokenAt(plain.Span.Start); i < document.Tokens.Length && document.Tokens[i].End <= plain.Span.End; i++)
        {
            if (ContentWords.IsContent(document.Tokens[i], document.Text) && other.Stems.Contains(Stemmer.Stem(document.Tokens[i].AsSpan(document.Text))))
            {
                shared = TextSpan.FromBounds(shared?.Start ?? document.Tokens[i].Start, document.Tokens[i].End);
            }
        }

        return shared ?? plain.Span;
    }

    private static Difference Of(AccountPoint a, TextSpan inA, AccountPoint b, TextSpan inB) => new(
        DifferenceKind.Wording,
        inA.In(a.Account.Text),
        inB.In(b.Account.Text),
        Evidence.From(a.Account.Document, inA),
        Evidence.From(b.Account.Document, inB));
}
