using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Measures how far an account covers a topic: by its words and related terms, and by the nearness of words in meaning.</summary>
internal static class TopicMatcher
{
    /// <summary>A related term counts this much of the word itself. Between 0.5 and 0.9 the figures do not move.</summary>
    private const double RelatedShare = 0.7;

    /// <summary>Sentences that come within this share of the best one are evidence too.</summary>
    private const double EvidenceShare = 0.85;

    public static TopicMatch Match(Topic topic, ImmutableArray<AccountSentence> account)
    {
        var best = new double[account.Length];
        double words = 0, meaning = 0;
        for (var i = 0; i < account.Length; i++)
        {
            foreach (var part in topic.Parts)
            {
                var byWords = WordsOf(part, account[i]);
                var byMeaning = MeaningOf(part, account[i]);
                words = Math.Max(words, byWords);
                meaning = Math.Max(meaning, byMeaning);
                best[i] = Math.Max(best[i], byWords + byMeaning);
            }
        }

        var least = EvidenceShare * best.DefaultIfEmpty().Max();
        return new TopicMatch(words, meaning, [.. Enumerable.Range(0, best.Length).Where(i => best[i] >= least).OrderByDescending(i => best[i])]);
    }

    private static double WordsOf(TopicPart part, AccountSentence sentence)
    {
        var covered = 0.0;
        foreach (var term in part.Terms)
        {
            covered += term.Weight * Coverage(term, sentence);
        }

        return covered / part.Weight;
    }

    private static double Coverage(TopicTerm term, AccountSentence sentence) =>
        sentence.Stems.Contains(term.Stem) || term.Actors.Overlaps(sentence.Actors) ? 1
        : term.Actors.Count == 0 && term.Subjects.Overlaps(sentence.Subjects) ? RelatedShare
        : 0;

    private static double MeaningOf(TopicPart part, AccountSentence sentence)
    {
        if (sentence.Vectors is not { } vectors)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var term in part.Terms)
        {
            var nearest = 0f;
            foreach (var vector in vectors)
            {
                nearest = term.Vector is null ? 0 : Math.Max(nearest, TensorPrimitives.Dot<float>(term.Vector, vector));
            }

            sum += term.Weight * nearest;
        }

        return sum / part.Weight;
    }
}
