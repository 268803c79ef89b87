using Lacuna.Benchmarks.Scaling.Simulation;

namespace Lacuna.Benchmarks.Tests.Scaling;

public sealed class ProcessorTests
{
    [Fact]
    public void Three_pieces_of_work_on_two_cores_take_one_and_a_half_times_as_long()
    {
        var processor = new Processor(2);
        var clock = new Clockwork(processor);
        var ends = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            processor.Work(4, () => ends.Add(clock.Now));
        }

        clock.Run();
        Assert.Equal([6, 6, 6], ends);
        Assert.Equal(12, processor.Used);
    }

    [Fact]
    public void What_is_done_makes_room_for_what_is_left()
    {
        var processor = new Processor(1);
        var clock = new Clockwork(processor);
        var ends = new List<double>();
        processor.Work(1, () => ends.Add(clock.Now));
        processor.Work(3, () => ends.Add(clock.Now));
        clock.Run();
        Assert.Equal([2, 4], ends);
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.5, true)]
    [InlineData(0.8, false)]
    public void Work_that_comes_at_random_stays_as_long_as_the_theory_of_shared_processors_says(double load, bool isConstant)
    {
        // M/G/1 with processor sharing: the mean time in the system is the mean work over one less the load, whatever the work's distribution.
        const int count = 200_000;
        var random = new Random(7);
        var (processor, arrivals) = (new Processor(1), new Processor(double.PositiveInfinity));
        var clock = new Clockwork(processor, arrivals);
        double total = 0, done = 0;
        Arrive(count);
        clock.Run();
        Assert.Equal(count, done);
        Assert.InRange(total / count, 0.95 / (1 - load), 1.05 / (1 - load));

        void Arrive(int left) => arrivals.Work(-Math.Log(1 - random.NextDouble()) / load, () =>
        {
            var came = clock.Now;
            processor.Work(isConstant ? 1 : -Math.Log(1 - random.NextDouble()), () => (total, done) = (total + clock.Now - came, done + 1));
            if (left > 1)
            {
                Arrive(left - 1);
            }
        });
    }
}
