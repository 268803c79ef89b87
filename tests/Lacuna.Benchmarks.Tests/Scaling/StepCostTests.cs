using CsCheck;
using Lacuna.Benchmarks.Scaling.Models;

namespace Lacuna.Benchmarks.Tests.Scaling;

public sealed class StepCostTests
{
    private static readonly int[] Sizes = [64, 256, 512];

    [Fact]
    public void A_cost_is_found_again_from_what_it_makes_of_steps()
    {
        Gen.Select(Gen.Double[0.001, 0.1], Gen.Double[0.0001, 0.01], Gen.Double[0.00001, 0.001]).Sample((first, each, doubling) =>
        {
            var cost = new StepCost(first, each, doubling);
            var steps = Enumerable.Range(1, 60).Select(number => (Documents: Sizes[number % 3], Held: 700 * number)).Select(step => (step.Documents, step.Held, cost.Of(step.Documents, step.Held))).ToList();
            var found = StepCost.Fit(steps);
            Assert.Equal(cost.Of(256, 1e9), found.Of(256, 1e9), 1e-6 * cost.Of(256, 1e9));
        });
    }

    [Fact]
    public void Growth_that_might_be_chance_is_not_carried_on()
    {
        // Every other step is slower by a quarter, whatever is held: a line through them rises or falls a little, by where they happen to stand.
        var steps = Enumerable.Range(1, 30).Select(static number => (Documents: 256, Held: 1000 * number, Measured: number % 2 == 0 ? 1 : 1.25)).Concat([(64, 5000, 0.3)]).ToList();
        Assert.Equal(0, StepCost.Fit(steps).PerDoubling);
    }

    [Fact]
    public void What_shrinks_as_the_archive_grows_is_not_carried_on_to_less_than_nothing()
    {
        var steps = Enumerable.Range(1, 60).Select(number => (Documents: Sizes[number % 3], Held: 700 * number)).Select(static step => (step.Documents, step.Held, step.Documents * (0.01 - (step.Held * 1e-7)))).ToList();
        Assert.True(StepCost.Fit(steps).Of(256, 1e9) > 0);
    }

    [Fact]
    public void A_line_goes_through_points_that_lie_on_one() => Assert.Equal(30, Line.Fit([(1, 12), (2, 14), (5, 20)]).At(10), 1e-9);
}
