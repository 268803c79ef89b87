using Lacuna.Benchmarks.Scaling.Measuring;
using Lacuna.Benchmarks.Scaling.Simulation;

namespace Lacuna.Benchmarks.Scaling.Models;

/// <summary>What a step costs in one kind of store. Growth is fitted to processor time, which others on the machine disturb least; all else stays in the proportion that was measured.</summary>
/// <param name="Processor">Processor seconds of program and server.</param>
/// <param name="Preparing">The share of it that the program uses before the archive is locked, when all cores work at it.</param>
/// <param name="Writing">The share of it that the program uses while the archive is locked.</param>
/// <param name="Serving">The share of it that the server uses; nothing for a file.</param>
/// <param name="Locked">Seconds by the clock for which the archive is locked, for each of these processor seconds.</param>
internal sealed record StoreCost(StepCost Processor, double Preparing, double Writing, double Serving, double Locked)
{
    /// <summary>The costs nearest to the steps that were measured.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="cores">Cores on which they were measured.</param>
    public static StoreCost Fit(IReadOnlyList<Step> steps, double cores)
    {
        var all = steps.Sum(static step => step.Program + step.Server);
        var preparing = steps.Sum(step => Math.Min(step.Program, cores * (step.Clock - step.Locked))) / all;
        var serving = steps.Sum(static step => step.Server) / all;
        return new StoreCost(
            StepCost.Fit([.. steps.Select(static step => (step.Documents, step.Held, step.Program + step.Server))]),
            preparing,
            1 - preparing - serving,
            serving,
            steps.Sum(static step => step.Locked) / all);
    }

    /// <summary>The work of a step of so many documents into an archive that holds so many. While the archive is locked, what neither program nor server works at is waited for; what they work at beyond that time is done aside.</summary>
    /// <param name="documents">Documents of the step.</param>
    /// <param name="held">Documents of the archive.</param>
    /// <param name="waiting">Seconds for which disks are waited for besides.</param>
    public StepWork Of(double documents, double held, double waiting = 0)
    {
        var all = Processor.Of(documents, held);
        var writing = Math.Min(Writing, Locked);
        var serving = Math.Min(Serving, Locked - writing);
        return new StepWork(all * Preparing, all * writing, all * serving, (all * (Locked - writing - serving)) + waiting, all * (Serving - serving));
    }
}
