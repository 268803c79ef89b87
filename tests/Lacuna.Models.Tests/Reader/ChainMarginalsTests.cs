using CsCheck;
using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class ChainMarginalsTests
{
    [Fact]
    public void A_span_has_the_share_of_all_labellings_that_hold_it() => Gen.Select(Labellings.Chains, Gen.Double[0.5, 3]).Sample((each, temperature) =>
    {
        var words = each.Scores.Length / Labellings.Labels.Length;
        var all = Labellings.All(words).Select(labels => (Labels: labels, Weight: Math.Exp(Labellings.Score(each.Chain, each.Scores, labels) / temperature))).ToList();
        var marginals = new ChainMarginals(each.Chain, each.Scores, temperature);
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
    public void All_spans_above_a_probability_are_collected_and_no_others() => Gen.Select(Labellings.Chains, Gen.Double[0.01, 0.6]).Sample((each, least) =>
    {
        var words = each.Scores.Length / Labellings.Labels.Length;
        var marginals = new ChainMarginals(each.Chain, each.Scores);
        var collected = new List<SpanCandidate>();
        marginals.Collect(1, 2, least, collected);
        var expected =
            from first in Enumerable.Range(0, words)
            from end in Enumerable.Range(first + 1, words - first)
            where marginals.OfSpan(1, 2, first, end) > least
            select (first, end);
        Assert.Equal(expected, collected.Select(span => (span.First, span.End)));
    }, iter: 200);

    [Fact]
    public void A_text_of_any_length_can_be_added_up()
    {
        var chain = new LabelChain(Labellings.Labels, new float[25], new float[5], new float[5]);
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
}
