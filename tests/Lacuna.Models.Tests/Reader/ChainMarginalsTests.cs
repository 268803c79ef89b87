using CsCheck;
using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class ChainMarginalsTests
{
    private static readonly string[] Labels = ["O", "B-a", "I-a", "B-b", "I-b"];

    private static readonly Gen<float> Weight = Gen.Float[-3, 3];

    private static readonly Gen<(LabelChain Chain, float[] Scores, float Temperature)> Chains = Gen.Select(
        Gen.Select(Weight.Array[25], Weight.Array[5], Weight.Array[5], (between, first, last) => new LabelChain(Labels, between, first, last)),
        Gen.Int[1, 5].SelectMany(words => Weight.Array[words * 5]),
        Gen.Float[0.5f, 3],
        (chain, scores, temperature) => (chain, scores, temperature));

    [Fact]
    public void A_span_has_the_share_of_all_labellings_that_hold_it() => Chains.Sample(each =>
    {
        var words = each.Scores.Length / Labels.Length;
        var all = Labellings(words).Select(labels => (Labels: labels, Weight: Math.Exp(Score(each.Chain, each.Scores, labels) / each.Temperature))).ToList();
        var marginals = new ChainMarginals(each.Chain, each.Scores, each.Temperature);
        var total = all.Sum(labelling => labelling.Weight);
        foreach (var (begin, inside) in ((int, int)[])[(1, 2), (3, 4)])
        {
            for (var first = 0; first < words; first++)
            {
                for (var end = first + 1; end <= words; end++)
                {
                    var share = all.Where(labelling => Holds(labelling.Labels, begin, inside, first, end)).Sum(labelling => labelling.Weight) / total;
                    Assert.Equal(share, marginals.OfSpan(begin, inside, first, end), 1e-5);
                }
            }
        }
    }, iter: 200);

    [Fact]
    public void A_text_of_any_length_can_be_added_up()
    {
        var chain = new LabelChain(Labels, new float[25], new float[5], new float[5]);
        var scores = new float[5 * 20_000];
        scores[1] = 50;
        for (var word = 1; word < 20_000; word++)
        {
            scores[(5 * word) + 2] = 50;
        }

        Assert.Equal(1, new ChainMarginals(chain, scores).OfSpan(1, 2, 0, 20_000), 1e-6);
    }

    private static bool Holds(int[] labels, int begin, int inside, int first, int end) =>
        labels[first] == begin && labels[(first + 1)..end].All(label => label == inside) && (end == labels.Length || labels[end] != inside);

    private static double Score(LabelChain chain, float[] scores, int[] labels)
    {
        double score = chain.First[labels[0]] + chain.Last[labels[^1]];
        for (var word = 0; word < labels.Length; word++)
        {
            score += scores[(word * Labels.Length) + labels[word]] + (word > 0 ? chain.Between[(labels[word - 1] * Labels.Length) + labels[word]] : 0);
        }

        return score;
    }

    private static IEnumerable<int[]> Labellings(int words) => words == 0
        ? [[]]
        : Labellings(words - 1).SelectMany(before => Enumerable.Range(0, Labels.Length).Select(label => (int[])[.. before, label]));
}
