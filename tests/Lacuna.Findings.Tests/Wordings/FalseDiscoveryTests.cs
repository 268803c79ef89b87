using CsCheck;
using Lacuna.Findings.Wordings.Statistics;

namespace Lacuna.Findings.Tests.Wordings;

public sealed class FalseDiscoveryTests
{
    /// <summary>A product and a quotient do not always give back the same bits.</summary>
    private const double Tiny = 1e-12;

    [Fact]
    public void The_example_worked_by_hand_comes_out()
    {
        // Four chances: 4 × 0.01, 4/2 × 0.02, 4/3 × 0.03, 1 × 0.5.
        Assert.Equal([0.04, 0.04, 0.04, 0.5], FalseDiscovery.Adjust([0.01, 0.02, 0.03, 0.5]).Select(rate => Math.Round(rate, 12)));
    }

    [Fact]
    public void Rates_keep_the_order_of_the_chances_and_are_never_below_them() => Gen.Double[0, 1].Array[0, 30].Sample(chances =>
    {
        var rates = FalseDiscovery.Adjust(chances);
        for (var i = 0; i < chances.Length; i++)
        {
            Assert.InRange(rates[i], chances[i] - Tiny, 1);
            Assert.All(Enumerable.Range(0, chances.Length), j => Assert.True(chances[i] > chances[j] || rates[i] <= rates[j] + Tiny));
        }
    });
}
