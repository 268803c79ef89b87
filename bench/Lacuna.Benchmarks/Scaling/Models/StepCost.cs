namespace Lacuna.Benchmarks.Scaling.Models;

/// <summary>What a step costs: something for itself, something for each of its documents, and something more for each of them whenever the archive has doubled, as trees grow deeper.</summary>
/// <param name="Fixed">Of a step.</param>
/// <param name="PerDocument">Of a document in an archive of <see cref="Unit"/> documents.</param>
/// <param name="PerDoubling">More of a document, for each doubling from there.</param>
internal readonly record struct StepCost(double Fixed, double PerDocument, double PerDoubling)
{
    /// <summary>Documents of the archive from which doublings are counted.</summary>
    public const double Unit = 10_000;

    /// <summary>Standard errors by which growth must differ from none to be believed, and carried on to more.</summary>
    private const double Believed = 2;

    /// <summary>The cost nearest to what was measured of steps of several sizes. Where growth with the archive is not seen beyond what steps differ by at random, there is none.</summary>
    public static StepCost Fit(IReadOnlyList<(int Documents, int Held, double Measured)> steps)
    {
        var (grown, errors) = Nearest(steps, static step => [1, step.Documents, step.Documents * Doublings(step.Held)]);
        if (grown[2] > Believed * errors[2])
        {
            return new StepCost(grown[0], grown[1], grown[2]);
        }

        var (steady, _) = Nearest(steps, static step => [1, step.Documents]);
        return new StepCost(steady[0], steady[1], 0);
    }

    /// <summary>Of a step of so many documents into an archive that holds so many.</summary>
    public double Of(double documents, double held) => Fixed + (documents * (PerDocument + (PerDoubling * Doublings(held))));

    /// <remarks>What steps differ by at random adds up over their documents, so each counts by one over their number.</remarks>
    private static (double[] Weights, double[] Errors) Nearest(IEnumerable<(int Documents, int Held, double Measured)> steps, Func<(int Documents, int Held, double Measured), double[]> on) =>
        LeastSquares.Fit([.. steps.Select(step => Math.Sqrt(step.Documents) is var scale ? (on(step).Select(one => one / scale).ToArray(), step.Measured / scale) : default)]);

    private static double Doublings(double held) => Math.Log2(Math.Max(held, 1) / Unit);
}
