using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>How many points there are of each kind; those that people rejected are of none.</summary>
internal sealed record CountsJson(int Shared, int Differs, int OnlyInA, int OnlyInB, int AbsentFromBoth, int Rejected)
{
    public static CountsJson Of(Comparison comparison)
    {
        int Count(PointKind kind) => comparison.Points.Count(point => point.Kind == kind && !point.IsRejected);
        return new CountsJson(
            Count(PointKind.Shared), Count(PointKind.Differs), Count(PointKind.OnlyInA), Count(PointKind.OnlyInB), comparison.AbsentFromBoth.Length,
            comparison.Points.Count(static point => point.IsRejected));
    }
}
