using CsCheck;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Tests.Comparing.Points;

public sealed class PointAlignerTests
{
    [Fact]
    public void TheNearestTwoArePutTogetherFirst()
    {
        var groups = PointAligner.Align(new[,] { { 0.9, 0.5 }, { 0.5, 0.1 } });

        Assert.Equal(["0-0", "1-", "-1"], groups.Select(Told));
    }

    [Fact]
    public void SeveralPointsOfOneSideMayStandWithOneOfTheOther()
    {
        var groups = PointAligner.Align(new[,] { { 0.9, 0.7, 0.1 } });

        Assert.Equal(["0-0,1", "-2"], groups.Select(Told));
    }

    [Fact]
    public void NothingIsAlignedBelowTheThreshold()
    {
        var groups = PointAligner.Align(new[,] { { 0.2 } });

        Assert.Equal(["0-", "-0"], groups.Select(Told));
        Assert.All(groups, group => Assert.Equal(0.2, group.Similarity));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    public void AnAccountWithoutPointsLeavesTheOtherAlone(int rows, int columns) =>
        Assert.Equal(rows + columns, PointAligner.Align(new double[rows, columns]).Count);

    [Fact]
    public void EveryPointStandsInExactlyOneGroup() =>
        (from rows in Gen.Int[0, 8] from columns in Gen.Int[0, 8] from values in Gen.Double[0, 1].Array[rows * columns] select (rows, columns, values)).Sample(sample =>
        {
            var similarity = new double[sample.rows, sample.columns];
            Buffer.BlockCopy(sample.values, 0, similarity, 0, sample.values.Length * sizeof(double));
            var groups = PointAligner.Align(similarity);

            Assert.Equal(Enumerable.Range(0, sample.rows), groups.SelectMany(group => group.InA).Order());
            Assert.Equal(Enumerable.Range(0, sample.columns), groups.SelectMany(group => group.InB).Order());
            Assert.All(groups, group => Assert.True(group.InA.Count <= 1 || group.InB.Count <= 1));
        });

    private static string Told(PointGroup group) => $"{string.Join(',', group.InA)}-{string.Join(',', group.InB)}";
}
