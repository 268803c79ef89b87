using Lacuna.Benchmarks.Scaling.Measuring;
using Lacuna.Benchmarks.Scaling.Models;

namespace Lacuna.Benchmarks.Tests.Scaling;

public sealed class StoreCostTests
{
    [Theory]
    [InlineData(0.6, 0.3, 0.1)] // Program and server work in turn, and wait for a disk.
    [InlineData(0.6, 0.5, 0.4)] // They work at the same time.
    public void A_step_s_work_is_the_processor_time_and_the_lock_that_were_measured(double locked, double program, double server)
    {
        const double preparing = 0.4;
        var steps = Enumerable.Range(1, 40).Select(number => (Size: 64 * (1 + (number % 4)), Held: 500 * number))
            .Select(step => new Step(step.Size, step.Held, step.Size * (locked + (preparing / 2)), step.Size * locked, step.Size * (preparing + program), step.Size * server)).ToList();
        var work = StoreCost.Fit(steps, cores: 2).Of(256, 1e6);
        Assert.Equal(256 * preparing, work.Preparing, 1e-6);
        Assert.Equal(256 * program, work.Writing, 1e-6);
        Assert.Equal(256 * server, work.Serving + work.Aside, 1e-6);
        Assert.Equal(256 * locked, work.Locked, 1e-6);
        Assert.True(work is { Waiting: >= -1e-9, Aside: >= -1e-9 });
    }
}
