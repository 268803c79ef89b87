using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Comparisons;

/// <summary>Points that people rejected: they stay visible, by whom they were rejected is told, and they count for nothing.</summary>
internal static class RejectedSection
{
    public static Section? Of(Comparison comparison, ComparisonWords words)
    {
        var points = comparison.Points.Where(static point => point.IsRejected).Select(point => PointSections.Of(point, words)).ToList();
        return points.Count == 0 ? null : new Section("rejected", "Rejected by hand, and not counted", [.. points]);
    }
}
