using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Measures how far an account covers a topic: by its words and related terms, and by the nearness of words in meaning.</summary>
internal static class TopicMatcher
{
    /// <summary>A related term counts this much of the word itself. On our marked topics 0.5 to 0.9 do alike.</summary>
    private const double RelatedShare = 0.7;

    /// <summary>Share of its weight that a word loses when every sentence of both accounts has it. On our marked topics 0.5 to 1 do alike, and better than 0.</summary>
    private const double CommonnessShare = 0.9;

    /// <summary>Sentences that come within this share of the best one are evidence too.</summary>
    private const double EvidenceShare = 0.85;

    /// <summary>How far each of the two accounts covers the topic.</summary>
    public static (TopicMatch A, TopicMatch B) Match(Topic topic, ImmutableArray<AccountSentence> a, ImmutableArray<AccountSentence> b)
    {
        var weighed = Weighed(topic, a, b);
        return (Match(weighed, a), Match(weighed, b));
    }

    /// <summary>How well a sentence or a part of one fits the topic, 0 to 2: by words and by meaning.</summary>
    public static double Fit(Topic topic, AccountSentence sentence) =>
        topic.Parts.Select(part => WordsOf(part, sentence) + MeaningOf(part, sentence)).DefaultIfEmpty().Max();

    /// <summary>The topic with its words weighed by how much they tell within the two accounts.</summary>
    public static Topic Weighed(Topic topic, ImmutableArray<AccountSentence> a, ImmutableArray<AccountSentence> b) =>
        topic with { Parts = [.. topic.Parts.Select(part => Weighed(part, a, b))] };

    /// <summary>A word that the accounts have all through, such as the name of a side, tells little of a topic within them.</summary>
    private static TopicPart Weighed(TopicPart part, ImmutableArray<AccountSentence> a, ImmutableArray<AccountSentence> b) => new(
        [.. part.Terms.Select(term => term with { Weight = term.Weight * (1 - (CommonnessShare * Commonness(term, a, b))) })]);

    private static double Commonness(TopicTerm term, ImmutableArray<AccountSentence> a, ImmutableArray<AccountSentence> b) =>
        (double)(a.Count(sentence => IsIn(term, sentence)) + b.Count(sentence => IsIn(term, sentence))) / Math.Max(1, a.Length + b.Length);

    private static TopicMatch Match(Topic topic, ImmutableArray<AccountSentence> account)
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
        IsIn(term, sentence) ? 1
        : term.Actors.Count == 0 && term.Subjects.Overlaps(sentence.Subjects) ? RelatedShare
        : 0;

    private static bool IsIn(TopicTerm term, AccountSentence sentence) => sentence.Stems.Contains(term.Stem) || term.Actors.Overlaps(sentence.Actors);

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
