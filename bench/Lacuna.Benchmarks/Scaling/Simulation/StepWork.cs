namespace Lacuna.Benchmarks.Scaling.Simulation;

/// <summary>What storing one step takes, in seconds.</summary>
/// <param name="Preparing">Of the importing program's cores, before the archive is locked; shared out among them.</param>
/// <param name="Writing">Of one core of the importing program, while the archive is locked.</param>
/// <param name="Serving">Of one core of the database's server, while the archive is locked.</param>
/// <param name="Waiting">Of no core, while the archive is locked: disks.</param>
/// <param name="Aside">Of one core of the database's server, which nobody waits for: what it writes and tidies up by itself.</param>
internal readonly record struct StepWork(double Preparing, double Writing, double Serving, double Waiting, double Aside = 0)
{
    /// <summary>For how long nobody else can change the archive.</summary>
    public double Locked => Writing + Serving + Waiting;
}
