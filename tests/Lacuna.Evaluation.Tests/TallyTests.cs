using Lacuna.Evaluation;

namespace Lacuna.Evaluation.Tests;

public sealed class TallyTests
{
    [Fact]
    public void Counts_are_summed_before_shares_are_taken()
    {
        var tally = new Tally();
        tally.Add<int>([1, 2, 3], [2, 3]);
        tally.Add<int>([4], [5, 6]);
        Assert.Equal((2, 4, 4), (tally.Right, tally.Gold, tally.Found));
        Assert.Equal((50, 50, 50), (tally.Precision, tally.Recall, tally.F1));
    }

    [Fact]
    public void Nothing_found_in_nothing_is_zero_and_not_an_error() => Assert.Equal((0, 0, 0), (new Tally().Precision, new Tally().Recall, new Tally().F1));
}
