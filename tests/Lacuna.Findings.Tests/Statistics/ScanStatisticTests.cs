using CsCheck;
using Lacuna.Findings.Statistics;

namespace Lacuna.Findings.Tests.Statistics;

public sealed class ScanStatisticTests
{
    private static readonly Gen<(int Documents, int[] Uses)> Sequences =
        from documents in Gen.Int[3, 40]
        from marks in Gen.Bool.Array[documents]
        let uses = Enumerable.Range(0, documents).Where(i => marks[i]).ToArray()
        where uses.Length >= 2
        select (documents, uses);

    [Fact]
    public void The_stretch_begins_and_ends_with_a_use_and_counts_those_between() => Sequences.Sample(sequence =>
    {
        var window = new ScanStatistic(sequence.Documents).Of(sequence.Uses);
        Assert.Contains(window.First, sequence.Uses);
        Assert.Contains(window.Last, sequence.Uses);
        Assert.Equal(sequence.Uses.Count(use => use >= window.First && use <= window.Last), window.Uses);
    });

    [Fact]
    public void No_run_is_sharper_than_the_stretch_and_the_stretch_no_sharper_than_the_sharpest() => Sequences.Sample(sequence =>
    {
        var statistic = new ScanStatistic(sequence.Documents);
        var found = statistic.Of(sequence.Uses).LogLikelihoodRatio;
        var (sharpest, sharpestRun) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var from = 0; from < sequence.Uses.Length; from++)
        {
            for (var to = from; to < sequence.Uses.Length; to++)
            {
                var length = sequence.Uses[to] - sequence.Uses[from] + 1;
                var ratio = statistic.LogLikelihoodRatio(to - from + 1, length, sequence.Uses.Length);
                sharpest = Math.Max(sharpest, ratio);
                sharpestRun = length == LongestRun(sequence.Uses) && to - from + 1 == length ? Math.Max(sharpestRun, ratio) : sharpestRun;
            }
        }

        Assert.InRange(found, sharpestRun - 1e-9, sharpest + 1e-9);
    });

    [Theory]
    [InlineData(8, 3)]
    [InlineData(10, 4)]
    [InlineData(12, 2)]
    public void The_chance_is_never_below_the_share_of_orders_that_stand_as_close(int documents, int uses)
    {
        var statistic = new ScanStatistic(documents);
        var windows = Orders(documents, uses).Select(order => statistic.Of(order)).ToList();
        foreach (var window in windows)
        {
            var asRare = windows.Count(other => other.ChanceAtMost <= window.ChanceAtMost + 1e-12);
            Assert.True(window.ChanceAtMost >= ((double)asRare / windows.Count) - 1e-9, $"{window}: {asRare} of {windows.Count}");
        }
    }

    [Theory]
    [InlineData(8, 3)]
    [InlineData(210, 4)]
    [InlineData(30, 1 + 13)]
    public void The_chance_of_one_run_of_all_uses_is_exact(int documents, int uses)
    {
        // So many places for the run, of so many orders.
        var expected = documents - uses + 1.0;
        for (var i = 0; i < uses; i++)
        {
            expected *= (i + 1.0) / (documents - i);
        }

        Assert.Equal(1, new ScanStatistic(documents).ChanceOf(uses, uses, uses) / expected, 9);
    }

    [Fact]
    public void A_run_is_found_among_scattered_uses()
    {
        int[] uses = [3, 40, 41, 42, 43, 44, 45, 46, 90];
        var window = new ScanStatistic(100).Of(uses);
        Assert.Equal((40, 46, 7), (window.First, window.Last, window.Uses));
        Assert.True(window.ChanceAtMost < 1e-5);
    }

    [Fact]
    public void A_dense_stretch_with_gaps_is_found_whole()
    {
        var uses = Enumerable.Range(100, 60).Where(i => i % 3 != 1).Append(400).Prepend(7).ToArray();
        var window = new ScanStatistic(500).Of(uses);
        Assert.Equal((101, 159), (window.First, window.Last));
    }

    private static int LongestRun(int[] uses)
    {
        var (best, run) = (1, 1);
        for (var i = 1; i < uses.Length; i++)
        {
            run = uses[i] == uses[i - 1] + 1 ? run + 1 : 1;
            best = Math.Max(best, run);
        }

        return best;
    }

    private static IEnumerable<int[]> Orders(int documents, int uses)
    {
        for (var bits = 0; bits < 1 << documents; bits++)
        {
            if (int.PopCount(bits) == uses)
            {
                yield return [.. Enumerable.Range(0, documents).Where(i => (bits >> i & 1) == 1)];
            }
        }
    }
}
