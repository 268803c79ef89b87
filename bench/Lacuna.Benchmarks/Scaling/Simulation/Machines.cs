namespace Lacuna.Benchmarks.Scaling.Simulation;

/// <summary>Where an import's work is done.</summary>
/// <param name="Reading">The cores of all machines that read.</param>
/// <param name="Importing">The cores of the machine that brings documents and writes them; the same as those for reading where it reads itself.</param>
/// <param name="Serving">The cores of the database's server; the same where it is on the same machine.</param>
internal sealed record Machines(Processor Reading, Processor Importing, Processor Serving)
{
    /// <summary>Waits that no core is needed for.</summary>
    public Processor Waiting { get; } = new(double.PositiveInfinity);

    /// <summary>The threads of the importing program: what waits for one waits in line, while what runs shares the cores with other programs.</summary>
    public Places Threads { get; } = new((int)Importing.Cores);

    /// <summary>The one lock of the archive.</summary>
    public Places Archive { get; } = new(1);

    /// <summary>True where the importing program reads itself, with its own threads.</summary>
    public bool IsReadHere => ReferenceEquals(Reading, Importing);

    /// <summary>All on one machine.</summary>
    public static Machines One(double cores)
    {
        var all = new Processor(cores);
        return new Machines(all, all, all);
    }

    /// <summary>A clock for them.</summary>
    public Clockwork Clock() => new([.. new[] { Reading, Importing, Serving, Waiting }.Distinct()]);
}
