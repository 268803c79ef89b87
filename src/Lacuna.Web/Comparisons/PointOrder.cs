using Lacuna.Reporting.Model;

namespace Lacuna.Web.Comparisons;

/// <summary>The points of a comparison out of its report, which groups them by how the accounts stand to each other.</summary>
internal static class PointOrder
{
    /// <summary>All points, in the order in which the report has them.</summary>
    public static IEnumerable<Point> All(Report report) =>
        report.Sections.SelectMany(section => section.Blocks).OfType<Point>().Where(point => point.Id is ['p', >= '0' and <= '9', ..]);

    /// <summary>All points in one order: that of the first account's words; a point that only the second has follows the last one that comes before it there.</summary>
    public static List<Point> Merged(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var points = All(report).ToList();
        var merged = points.Where(point => StartIn("A", point) is not null).OrderBy(point => StartIn("A", point)).ToList();
        foreach (var point in points.Where(point => StartIn("A", point) is null).OrderBy(point => StartIn("B", point)))
        {
            var before = -1;
            var nearest = -1;
            for (var i = 0; i < merged.Count; i++)
            {
                if (StartIn("B", merged[i]) is { } start && start <= StartIn("B", point) && start >= nearest)
                {
                    (before, nearest) = (i, start);
                }
            }

            merged.Insert(before + 1, point);
        }

        return merged;
    }

    private static int? StartIn(string account, Point point) =>
        point.Quotes.Where(quote => quote.Account == account).Select(quote => (int?)quote.Evidence.At.Start).Min();
}
