using Lacuna.Benchmarks.Scaling.Measuring;
using Lacuna.Benchmarks.Scaling.Simulation;

namespace Lacuna.Benchmarks.Scaling.Models;

/// <summary>What a step costs in one kind of store, in seconds.</summary>
/// <param name="Preparing">Processor time of the program before the archive is locked, when all cores work at it.</param>
/// <param name="Locked">For which the archive is locked, by the clock.</param>
/// <param name="Writing">Processor time of the program meanwhile.</param>
/// <param name="Serving">Processor time of the server; nothing for a file.</param>
internal sealed record StoreCost(StepCost Preparing, StepCost Locked, StepCost Writing, StepCost Serving)
{
    /// <summary>The costs nearest to the steps that were measured.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="cores">Cores on which they were measured.</param>
    public static StoreCost Fit(IReadOnlyList<Step> steps, double cores)
    {
        return new StoreCost(Of(step => Before(step)), Of(static step => step.Locked), Of(step => step.Program - Before(step)), Of(static step => step.Server));

        double Before(Step step) => Math.Min(step.Program, cores * (step.Clock - step.Locked));

        StepCost Of(Func<Step, double> measured) => StepCost.Fit([.. steps.Select(step => (step.Documents, step.Held, measured(step)))]);
    }

    /// <summary>The work of a step of so many documents into an archive that holds so many. While the archive is locked, what neither program nor server works at is waited for; what they work at beyond that time is done aside.</summary>
    /// <param name="documents">Documents of the step.</param>
    /// <param name="held">Documents of the archive.</param>
    /// <param name="waiting">Seconds for which disks are waited for besides.</param>
    public StepWork Of(double documents, double held, double waiting = 0)
    {
        var (locked, serving) = (Locked.Of(documents, held), Serving.Of(documents, held));
        var writing = Math.Clamp(Writing.Of(documents, held), 0, locked);
        var meanwhile = Math.Min(serving, locked - writing);
        return new StepWork(Math.Max(0, Preparing.Of(documents, held)), writing, meanwhile, locked - writing - meanwhile + waiting, serving - meanwhile);
    }
}
