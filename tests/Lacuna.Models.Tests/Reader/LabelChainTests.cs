using CsCheck;
using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class LabelChainTests
{
    [Fact]
    public void The_best_of_all_labellings_is_found() => Labellings.Chains.Sample(each =>
    {
        var best = Labellings.All(each.Scores.Length / Labellings.Labels.Length).Max(labels => Labellings.Score(each.Chain, each.Scores, labels));
        Assert.Equal(best, Labellings.Score(each.Chain, each.Scores, each.Chain.Decode(each.Scores)), 1e-3);
    }, iter: 200);

    [Fact]
    public void An_inside_label_follows_only_its_own_kind_whatever_the_scores() => Labellings.Chains.Sample(each =>
    {
        var before = 0;
        foreach (var label in each.Chain.Decode(each.Scores))
        {
            Assert.True(label is not (2 or 4) || before == label || before == label - 1);
            before = label;
        }
    });

    [Fact]
    public void No_words_have_no_labels() => Assert.Empty(new LabelChain(Labellings.Labels, new float[25], new float[5], new float[5]).Decode([]));
}
