using CsCheck;
using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

/// <summary>Small chains, and every way to label a few words, to check against what the chains find by adding up.</summary>
internal static class Labellings
{
    public static readonly string[] Labels = ["O", "B-a", "I-a", "B-b", "I-b"];

    private static readonly Gen<float> Weight = Gen.Float[-3, 3];

    /// <summary>A chain and the scores of one to five words.</summary>
    public static readonly Gen<(LabelChain Chain, float[] Scores)> Chains = Gen.Select(
        Gen.Select(Weight.Array[25], Weight.Array[5], Weight.Array[5], (between, first, last) => new LabelChain(Labels, between, first, last)),
        Gen.Int[1, 5].SelectMany(words => Weight.Array[words * 5]),
        (chain, scores) => (chain, scores));

    public static IEnumerable<int[]> All(int words) => words == 0
        ? [[]]
        : All(words - 1).SelectMany(before => Enumerable.Range(0, Labels.Length).Select(label => (int[])[.. before, label]));

    public static double Score(LabelChain chain, float[] scores, int[] labels)
    {
        double score = chain.First[labels[0]] + chain.Last[labels[^1]];
        for (var word = 0; word < labels.Length; word++)
        {
            score += scores[(word * Labels.Length) + labels[word]] + (word > 0 ? chain.Between[(labels[word - 1] * Labels.Length) + labels[word]] : 0);
        }

        return score;
    }
}
