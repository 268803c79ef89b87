using Lacuna.Models;
using Lacuna.Models.Words;

namespace Lacuna.Evaluation.Sets.Matching;

/// <summary>What speaks for two sentences saying the same: their likeness as the product measures it, and how far they share words, runs of words, names and numbers.</summary>
internal static class PairEvidence
{
    /// <summary>Values of each pair, a constant first.</summary>
    public static double[][] Of(IReadOnlyList<(string A, string B)> pairs, SentenceEncoder encoder, CancellationToken cancellation)
    {
        var similarity = new SentenceSimilarity(encoder);
        string[] first = [.. pairs.Select(pair => pair.A)], second = [.. pairs.Select(pair => pair.B)];
        var (a, b) = (similarity.Read(first, cancellation), similarity.Read(second, cancellation));
        var (meaningA, meaningB) = (encoder.Encode(first, cancellation), encoder.Encode(second, cancellation));
        return [.. pairs.Select((pair, i) => Of(pair, similarity.Between(a[i], b[i]), SentenceEncoder.Cosine(meaningA[i], meaningB[i])))];
    }

    private static double[] Of((string A, string B) pair, double likeness, double meaning)
    {
        var (a, b) = (WordSplitter.Split(pair.A), WordSplitter.Split(pair.B));
        string[] wordsA = [.. a.Select(word => word.Stem)], wordsB = [.. b.Select(word => word.Stem)];
        HashSet<string> setA = [.. wordsA], setB = [.. wordsB];
        var (weightA, weightB, shared) = (Weight(setA), Weight(setB), Weight(setA.Intersect(setB)));
        var (numbersA, numbersB) = (a.Where(word => word.IsNumber).Select(word => word.Stem).ToHashSet(), b.Where(word => word.IsNumber).Select(word => word.Stem).ToHashSet());
        return
        [
            1,
            meaning,
            likeness,
            shared / Math.Max(1e-9, Math.Sqrt(weightA * weightB)),
            shared / Math.Max(1e-9, Math.Max(weightA, weightB)),
            shared / Math.Max(1e-9, Math.Min(weightA, weightB)),
            Runs(wordsA, wordsB, 2),
            Runs(wordsA, wordsB, 3),
            2.0 * CommonSubsequence(wordsA, wordsB) / Math.Max(1, wordsA.Length + wordsB.Length),
            numbersA.SetEquals(numbersB) ? 1 : 0,
            numbersA.IsSubsetOf(numbersB) || numbersB.IsSubsetOf(numbersA) ? 1 : 0,
            Share(a.Where(word => word.IsCapitalised).Select(word => word.Stem), b.Where(word => word.IsCapitalised).Select(word => word.Stem)),
            Math.Abs(wordsA.Length - wordsB.Length) / 10.0,
            (double)Math.Min(wordsA.Length, wordsB.Length) / Math.Max(1, Math.Max(wordsA.Length, wordsB.Length)),
            Math.Max(weightA - shared, weightB - shared) / 10,
            Math.Min(weightA - shared, weightB - shared) / 10,
        ];
    }

    private static double Weight(IEnumerable<string> stems) => stems.Sum(WordStatistics.Default.Weight);

    private static double Runs(string[] a, string[] b, int length) => Share(RunsOf(a, length), RunsOf(b, length));

    private static IEnumerable<string> RunsOf(string[] words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(start => string.Join(' ', words.AsSpan(start, length)!));

    /// <summary>Dice's coefficient; 1 for two empty sets.</summary>
    private static double Share(IEnumerable<string> a, IEnumerable<string> b)
    {
        HashSet<string> setA = [.. a], setB = [.. b];
        return setA.Count + setB.Count == 0 ? 1 : 2.0 * setA.Intersect(setB).Count() / (setA.Count + setB.Count);
    }

    private static int CommonSubsequence(string[] a, string[] b)
    {
        var lengths = new int[b.Length + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 0; j < b.Length; j++)
            {
                var above = lengths[j + 1];
                lengths[j + 1] = word == b[j] ? diagonal + 1 : Math.Max(above, lengths[j]);
                diagonal = above;
            }
        }

        return lengths[^1];
    }
}
