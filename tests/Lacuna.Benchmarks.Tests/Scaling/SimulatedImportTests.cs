using CsCheck;
using Lacuna.Benchmarks.Scaling.Simulation;

namespace Lacuna.Benchmarks.Tests.Scaling;

public sealed class SimulatedImportTests
{
    private static readonly ImportPlan Plan = new()
    {
        Documents = 1000,
        Readers = 4,
        UnderWay = 400,
        StepSize = 100,
        StepSeconds = double.PositiveInfinity,
        Bringing = static _ => 0,
        Reading = static _ => 0.1,
        Storing = static count => new StepWork(0, 0, 0.01 * count, 0),
    };

    [Fact]
    public void Where_reading_is_slower_than_writing_an_import_takes_as_long_as_reading_and_the_last_step()
    {
        // 4 readers read 100 documents in 2.5 s, a step takes 1 s: 25 s of reading, then the last step.
        var import = Run(Plan, Apart(4));
        Assert.Equal(26, import.Ended, 1e-6);
        Assert.Equal(10, import.Steps);
    }

    [Fact]
    public void Where_writing_is_slower_than_reading_it_takes_as_long_as_the_first_step_s_reading_and_all_steps()
    {
        // 2.5 s until the first step is full; then ten steps of 5 s, one after another.
        var import = Run(Plan with { Storing = static count => new StepWork(0, 0.01 * count, 0.03 * count, 0.01 * count) }, Apart(4));
        Assert.Equal(52.5, import.Ended, 1e-6);
        Assert.Equal(50, import.Locked, 1e-6);
    }

    [Fact]
    public void On_one_shared_core_an_import_takes_as_long_as_all_its_work()
    {
        var machines = Machines.One(1);
        var import = Run(Plan with { Bringing = static _ => 0.02 }, machines);
        Assert.Equal(1000 * (0.02 + 0.1 + 0.01), machines.Reading.Used, 1e-6);
        Assert.Equal(machines.Reading.Used, import.Ended, 1e-6);
    }

    [Fact]
    public void No_more_is_brought_ahead_than_is_allowed()
    {
        // A step of 100 s stands in the way: what is brought meanwhile fills the line of 40, and the next step has to be brought and read after it.
        var plan = Plan with { Documents = 200, Readers = 1, UnderWay = 40, Storing = static _ => new StepWork(0, 0, 0, 100) };
        Assert.Equal(10 + 100 + 6 + 100, Run(plan, Apart(1)).Ended, 1e-6);
    }

    [Fact]
    public void A_step_waits_for_a_thread_behind_documents_that_were_there_before_it()
    {
        // One core, one thread: 100 documents are read in 10 s, and when the hundredth is, 40 more wait for the thread. They are read in 4 s, then the step is prepared.
        var plan = Plan with { Documents = 140, UnderWay = 41, Storing = static _ => new StepWork(1, 0, 0, 0) };
        var machines = new Processor(1) is var own ? new Machines(own, own, new Processor(1)) : null!;
        Assert.Equal(10 + 4 + 1 + 1, Run(plan, machines).Ended, 1e-6);
    }

    [Fact]
    public void A_step_that_does_not_fill_is_stored_after_its_time()
    {
        var plan = Plan with { Documents = 60, Readers = 1, StepSeconds = 2, Storing = static _ => new StepWork(0, 0, 0, 0) };
        Assert.Equal(3, Run(plan, Apart(1)).Steps);
    }

    [Fact]
    public void Two_imports_into_one_archive_wait_for_each_other()
    {
        var machines = Apart(8);
        var clock = machines.Clock();
        var slow = Plan with { Storing = static count => new StepWork(0, 0, 0.1 * count, 0) };
        SimulatedImport[] imports = [new(slow, machines, clock), new(slow, machines, clock)];
        foreach (var import in imports)
        {
            import.Begin();
        }

        clock.Run();
        Assert.Equal(2.5 + (20 * 10), imports.Max(static import => import.Ended), 1e-6);
    }

    [Fact]
    public void Every_document_leaves_once_and_no_work_is_lost_or_made()
    {
        (from documents in Gen.Int[1, 400]
         from readers in Gen.Int[1, 9]
         from underWay in Gen.Int[1, 60]
         from step in Gen.Int[1, 50]
         from cores in Gen.Int[1, 4]
         from times in Gen.Double[0, 1].Array[10]
         select (documents, readers, underWay, step, cores, times)).Sample(sample =>
        {
            var (documents, readers, underWay, step, cores, times) = sample;
            var machines = Machines.One(cores);
            var storing = 0.0;
            var plan = new ImportPlan
            {
                Documents = documents,
                Readers = readers,
                UnderWay = underWay,
                StepSize = step,
                StepSeconds = 5,
                Bringing = number => times[number % 3],
                Asking = times[3],
                Answering = times[2],
                Reading = number => times[4 + (number % 3)],
                Storing = count =>
                {
                    storing += count;
                    return new StepWork(count * times[7], count * times[8], count * times[9], 0);
                },
            };
            var import = Run(plan, machines);
            var before = Enumerable.Range(0, documents).Sum(number => plan.Bringing(number) + plan.Asking + plan.Answering + plan.Reading(number));
            var work = before + (documents * (times[7] + times[8] + times[9]));
            Assert.Equal(documents, import.Stored);
            Assert.Equal(documents, storing);
            Assert.Equal(work, machines.Reading.Used, 1e-6 * (1 + work));
            Assert.InRange(import.Ended, (work / cores) - 1e-6, work + 1e-6);
        });
    }

    private static Machines Apart(int readers) => new(new Processor(readers), new Processor(2), new Processor(2));

    private static SimulatedImport Run(ImportPlan plan, Machines machines)
    {
        var clock = machines.Clock();
        var import = new SimulatedImport(plan, machines, clock);
        import.Begin();
        clock.Run();
        return import;
    }
}
