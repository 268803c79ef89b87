using Lacuna.Findings.Statistics;
using Lacuna.Findings.Wordings.Mining;

namespace Lacuna.Findings.Wordings.Ranking;

/// <summary>Judges mined phrases: how sharply their use begins and ends, whether that can be chance, and how much they say.</summary>
/// <remarks>
/// The score is ln(1 + LLR) · ln(1 + words) · ownness · stance. LLR is the log-likelihood ratio of the densest stretch: it grows
/// with the number of uses and with how sharply they begin and end, and its logarithm keeps long runs from filling the list.
/// Ownness is the share of the documents that have the phrase's rarest word in which the word stands for this phrase: a phrase
/// with a word of its own is a coinage, one of everyday words is chance company. Stance is 1 for a phrase in a sentence that names
/// the speaker ("we", "the Committee"), <see cref="OfOthers"/> for others: what a speaker says of itself is its formula, what it
/// says of the world changes with the world. Of seven forms tried (LLR itself, its square root, its logarithm; with and without the other
/// factors) this found most of 31 formulas of a central bank that were named from memory of the literature beside the measured set.
/// </remarks>
internal static class CandidateFinder
{
    /// <summary>Weight of a phrase that stands in no sentence about the speaker. Swept with 31 formulas of a central bank: at 0.3 17 of them are among the 50 rows, at 0.6 16, at 1 14; the six of the measured set are at all.</summary>
    private const double OfOthers = 0.3;

    /// <summary>Words of a phrase that must be more than grammar and names: "in the", "its tools", "President Biden" are no formulas.</summary>
    private const int LeastContent = 2;

    /// <summary>The phrases whose use is clustered at the rate asked for, best first, and how many were looked at.</summary>
    public static (List<Candidate> Kept, int Tested) Find(
        SeriesWords words, List<MinedPhrase> phrases, IReadOnlyCollection<int> selfNames, WordingOptions options, CancellationToken cancellation)
    {
        var statistic = new ScanStatistic(words.DocumentCount);
        var telling = phrases.FindAll(phrase => HasContent(words, phrase));
        var windows = new ScanWindow[telling.Count];
        Parallel.For(0, telling.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var uses = new int[telling[i].Places.Length];
            for (var u = 0; u < uses.Length; u++)
            {
                uses[u] = words.DocumentOf(telling[i].Places[u]);
            }

            windows[i] = statistic.Of(uses);
        });
        var rates = FalseDiscovery.Adjust(Array.ConvertAll(windows, window => window.ChanceAtMost));
        var isAboutSelf = SentencesAboutSelf(words, selfNames);
        var kept = new List<Candidate>();
        for (var i = 0; i < windows.Length; i++)
        {
            if (rates[i] <= options.FalseDiscoveryRate)
            {
                kept.Add(new Candidate(telling[i], windows[i], rates[i], ScoreOf(words, telling[i], windows[i], isAboutSelf)));
            }
        }

        kept.Sort((left, right) => (right.Score, left.Phrase.Places[0], right.Length).CompareTo((left.Score, right.Phrase.Places[0], left.Length)));
        return (kept, telling.Count);
    }

    /// <summary>True when enough words of the phrase are more than grammar and names.</summary>
    private static bool HasContent(SeriesWords words, MinedPhrase phrase)
    {
        var content = 0;
        for (var place = phrase.Places[0]; place < phrase.Places[0] + phrase.Length; place++)
        {
            content += words.IsContent(words.Words[place]) && !words.IsName(place) ? 1 : 0;
        }

        return content >= LeastContent;
    }

    private static double ScoreOf(SeriesWords words, MinedPhrase phrase, ScanWindow window, bool[] isAboutSelf)
    {
        var ownness = 0.0;
        foreach (var word in words.Words.Slice(phrase.Places[0], phrase.Length))
        {
            ownness = Math.Max(ownness, (double)window.Uses / words.UsesOf(word));
        }

        var aboutSelf = 0;
        foreach (var place in phrase.Places)
        {
            aboutSelf += isAboutSelf[words.SentenceOf(place)] ? 1 : 0;
        }

        var stance = OfOthers + ((1 - OfOthers) * aboutSelf / phrase.Places.Length);
        return Math.Log(1 + window.LogLikelihoodRatio) * Math.Log(1 + phrase.Length) * Math.Min(1, ownness) * stance;
    }

    private static bool[] SentencesAboutSelf(SeriesWords words, IReadOnlyCollection<int> selfNames)
    {
        var isAboutSelf = new bool[words.SentenceCount];
        if (selfNames.Count == 0)
        {
            Array.Fill(isAboutSelf, true);
            return isAboutSelf;
        }

        for (var s = 0; s < isAboutSelf.Length; s++)
        {
            foreach (var name in selfNames)
            {
                isAboutSelf[s] |= words.Sentence(s).Contains(name);
            }
        }

        return isAboutSelf;
    }
}
