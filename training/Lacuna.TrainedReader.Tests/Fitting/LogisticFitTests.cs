using Lacuna.Statements;

namespace Lacuna.TrainedReader.Tests.Fitting;

public sealed class LogisticFitTests
{
    [Fact]
    public void Without_features_the_probability_is_the_share_of_right_examples()
    {
        var weights = LogisticFit.Fit([.. Enumerable.Range(0, 100).Select(i => (new double[] { 1 }, i < 80))], ridge: 1e-9);
        Assert.Equal(0.8, LogisticFit.Probability(weights, [1]), 6);
    }

    [Fact]
    public void At_the_fit_the_errors_of_each_feature_equal_the_pull_of_the_ridge()
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 300).Select(_ => new[] { 1, random.NextDouble() - 0.5, random.Next(2) }).Select(x => (x, random.NextDouble() < 1 / (1 + Math.Exp(-x[1] - (2 * x[2]) + 1)))).ToList();
        const double Ridge = 0.7;
        var weights = LogisticFit.Fit(rows, Ridge);
        for (var i = 0; i < weights.Length; i++)
        {
            Assert.Equal(Ridge * weights[i], rows.Sum(row => ((row.Item2 ? 1 : 0) - LogisticFit.Probability(weights, row.x)) * row.x[i]), 6);
        }
    }

    [Fact]
    public void Examples_that_a_feature_parts_wholly_keep_finite_weights()
    {
        var weights = LogisticFit.Fit([.. Enumerable.Range(0, 40).Select(i => (new double[] { 1, i < 20 ? 1 : 0 }, i < 20))], ridge: 1);
        Assert.All(weights, weight => Assert.True(double.IsFinite(weight)));
        Assert.True(LogisticFit.Probability(weights, [1, 1]) > 0.5 && LogisticFit.Probability(weights, [1, 0]) < 0.5);
    }
}
