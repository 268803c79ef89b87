using Lacuna.Benchmarks.Scaling.Models;
using Lacuna.Benchmarks.Scaling.Simulation;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>Simulates imports with times drawn from what was measured.</summary>
/// <param name="parts">What was measured.</param>
internal sealed class ImportForecast(Parts parts)
{
    /// <summary>Documents that an import on one machine with two cores brings ahead of what is stored, and one that silos read for.</summary>
    private const int OwnUnderWay = 128, ClusterUnderWay = 512;

    /// <summary>Documents that are simulated to see how fast an import goes.</summary>
    private const int Simulated = 40_000;

    /// <summary>An import on this machine's cores, into PostgreSQL on the same machine: seconds by the clock, and processor seconds of program and server.</summary>
    /// <param name="lengths">Characters of each document.</param>
    /// <param name="times">Seconds a character, from which each document's is drawn.</param>
    /// <param name="readers">Documents that are read at once.</param>
    /// <param name="held">Documents held before.</param>
    /// <param name="cores">Cores of the machine.</param>
    public (double Seconds, double Used) Import(IReadOnlyList<int> lengths, IReadOnlyList<double> times, int readers, double held, double cores)
    {
        var random = new Random(1);
        var read = lengths.Select(length => length * times[random.Next(times.Count)]).ToArray();
        var plan = Plan(lengths.Count, document => read[document]) with { Readers = readers, UnderWay = OwnUnderWay, Storing = Storing(parts.Server, held) };
        var machines = Machines.One(cores);
        return (Run(machines, plan)[0].Ended, machines.Reading.Used);
    }

    /// <summary>Seconds to store documents that are there already, on this machine.</summary>
    /// <param name="store">Where.</param>
    /// <param name="documents">How many.</param>
    /// <param name="held">Documents held before.</param>
    /// <param name="cores">Cores of the machine.</param>
    public double SecondsToStore(StoreCost store, int documents, double held, double cores)
    {
        var plan = Plan(documents, static _ => 0) with { UnderWay = documents, Bringing = static _ => 0, Asking = 0, Answering = 0, Storing = Storing(store, held) };
        return Run(Machines.One(cores), plan)[0].Ended;
    }

    /// <summary>How imports go on many machines, while an archive has a certain size.</summary>
    /// <param name="deployment">The machines.</param>
    /// <param name="times">Seconds a character, from which each document's is drawn.</param>
    /// <param name="held">Documents that the archive holds.</param>
    public Stretch At(Deployment deployment, IReadOnlyList<double> times, double held)
    {
        var random = new Random(1);
        var waiting = PagesMissed(held, deployment.Memory) * Assumptions.SecondsPerPage;
        var plan = Plan(Simulated / deployment.Imports, _ => parts.Characters * times[random.Next(times.Count)]) with
        {
            Readers = ClusterUnderWay,
            UnderWay = ClusterUnderWay,
            StepSize = deployment.StepSize,
            Storing = count => parts.Server.Of(count, held, count * waiting),
        };
        var machines = deployment.Machines();
        var imports = Run(machines, [.. Enumerable.Repeat(plan, deployment.Imports)]);
        var seconds = imports.Max(static import => import.Ended);
        return new Stretch(
            held,
            imports.Sum(static import => import.Stored) / seconds,
            machines.Reading.Used / (seconds * machines.Reading.Cores),
            machines.Importing.Used / (seconds * machines.Importing.Cores),
            machines.Serving.Used / (seconds * machines.Serving.Cores),
            imports.Sum(static import => import.Locked) / seconds,
            machines.Waiting.Used / seconds);
    }

    /// <summary>Pages of the disk that a new document waits for: of those that it is looked up in and whose words it changes, the share that memory has no room for.</summary>
    /// <param name="held">Documents held.</param>
    /// <param name="memory">Bytes of the server's memory.</param>
    public double PagesMissed(double held, double memory)
    {
        var needed = (parts.LookedUpBytes * held) + (parts.ServerBytes["words of texts"].PerDocument * held / Assumptions.Years);
        return (Assumptions.LookUps + Assumptions.WordPages) * Math.Max(0, 1 - (memory / needed));
    }

    private static Func<int, StepWork> Storing(StoreCost store, double held) => count =>
    {
        held += count;
        return store.Of(count, held - count);
    };

    private static SimulatedImport[] Run(Machines machines, params ImportPlan[] plans)
    {
        var clock = machines.Clock();
        var imports = plans.Select(plan => new SimulatedImport(plan, machines, clock)).ToArray();
        foreach (var import in imports)
        {
            import.Begin();
        }

        clock.Run();
        return imports;
    }

    private ImportPlan Plan(int documents, Func<int, double> reading) => new()
    {
        Documents = documents,
        Readers = 1,
        UnderWay = OwnUnderWay,
        Bringing = _ => parts.Bringing,
        Asking = parts.Asking,
        Answering = parts.Answering,
        Reading = reading,
        Storing = static _ => default,
    };
}
