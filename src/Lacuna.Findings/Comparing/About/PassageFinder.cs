using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Finds the words of an account that speak of a topic: the clause where one says it all, the sentence otherwise.</summary>
internal static class PassageFinder
{
    /// <summary>Share of the sentence's fit that a clause must keep to stand for it.</summary>
    private const double ClauseShare = 0.85;

    /// <summary>The passages in <paramref name="sentences"/> (indices, the best first), in that order.</summary>
    public static ImmutableArray<TextSpan> Find(
        Topic topic, AnnotatedDocument account, ImmutableArray<AccountSentence> read, IReadOnlyList<int> sentences) =>
        [.. sentences.Select(sentence => Narrowed(topic, account, account.Sentences[sentence], read[sentence]))];

    private static TextSpan Narrowed(Topic topic, AnnotatedDocument account, Sentence sentence, AccountSentence read)
    {
        var best = read.Span;
        var least = ClauseShare * TopicMatcher.Fit(topic, read);
        foreach (var clause in ClauseSplitter.Split(account, sentence))
        {
            var fit = TopicMatcher.Fit(topic, AccountReader.Part(account, read, clause));
            if (fit > least || (fit == least && clause.Length < best.Length))
            {
                (best, least) = (clause, fit);
            }
        }

        return best;
    }
}
