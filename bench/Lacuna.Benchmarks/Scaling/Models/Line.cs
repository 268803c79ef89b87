namespace Lacuna.Benchmarks.Scaling.Models;

/// <summary>What grows in proportion to the documents held, from a beginning.</summary>
/// <param name="Fixed">With none.</param>
/// <param name="PerDocument">With each.</param>
internal readonly record struct Line(double Fixed, double PerDocument)
{
    /// <summary>The line through what was measured at so many documents.</summary>
    public static Line Fit(IEnumerable<(double Documents, double Measured)> points) =>
        LeastSquares.Fit([.. points.Select(static point => (new[] { 1, point.Documents }, point.Measured))]).Weights is [var first, var each] ? new Line(first, each) : default;

    /// <summary>With so many documents.</summary>
    public double At(double documents) => Fixed + (PerDocument * documents);
}
