using Lacuna.Reading.Attribution.Ranking;
using Lacuna.Tests;

namespace Lacuna.Reading.Tests.Attribution.Ranking;

public sealed class StatementScorerTests
{
    private static readonly string[] Whole = [.. Enum.GetNames<Evidence>().Select(name => name + "\t0")];

    [Fact]
    public void The_shipped_weights_are_of_all_evidence_and_trust_surer_cues_and_agreement()
    {
        var none = Shipped();
        Assert.InRange(none, 0.01, 0.99);
        Assert.True(Shipped((Evidence.Cue, 3)) > none);
        Assert.True(Shipped((Evidence.Cue, -3)) < none);
        Assert.True(Shipped((Evidence.Rules, 1), (Evidence.RulesSource, 1), (Evidence.RulesContent, 1)) > Shipped((Evidence.Rules, 1)));
        Assert.True(Shipped((Evidence.Borrowed, 1)) < none);
    }

    [Fact]
    public void Weighted_evidence_is_log_odds_whatever_the_culture() => EveryCulture.Check(() =>
    {
        var scorer = StatementScorer.Parse(Whole.Select(line => line == "Cue\t0" ? "Cue\t1.5" : line));
        Assert.Equal(1 / (1 + Math.Exp(-3)), scorer.Probability(Of((Evidence.Cue, 2))), 12);
    });

    [Theory]
    [InlineData("Cue", "")]
    [InlineData("Cue", "Cue\tmuch")]
    [InlineData("Cue", "Cue\tNaN")]
    [InlineData("Cue", "Cue\t0\t0")]
    [InlineData("Cue", "Kue\t0")]
    [InlineData("Cue", "Content\t0")]
    public void A_weight_that_is_missing_given_twice_or_no_number_is_told(string evidence, string line)
    {
        var lines = Whole.Where(each => each != evidence + "\t0").Concat(line.Length == 0 ? [] : [line]);
        Assert.Contains(line.Length == 0 ? evidence : line, Assert.Throws<InvalidDataException>(() => StatementScorer.Parse(lines)).Message, StringComparison.Ordinal);
    }

    private static double Shipped(params (Evidence Kind, double Value)[] evidence) => StatementScorer.Shipped.Probability(Of(evidence));

    private static double[] Of(params (Evidence Kind, double Value)[] evidence)
    {
        var values = new double[Whole.Length];
        foreach (var (kind, value) in evidence)
        {
            values[(int)kind] = value;
        }

        return values;
    }
}
