using System.Globalization;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>The points of one kind, with the exact words of each side.</summary>
internal static class PointSections
{
    public static Section? Of(Comparison comparison, ComparisonWords words, PointKind kind)
    {
        var points = comparison.Points.Where(point => point.Kind == kind && !point.IsRejected).Select(point => Of(point, words)).ToList();
        if (points.Count == 0)
        {
            return null;
        }

        var (id, heading) = kind switch
        {
            PointKind.Differs => ("differs", "Both speak of it, and differ"),
            PointKind.Shared => ("shared", "Both say it"),
            PointKind.OnlyInA => ("only-in-a", $"Only in A, {words.A}"),
            PointKind.OnlyInB => ("only-in-b", $"Only in B, {words.B}"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return new Section(id, heading, [.. points]);
    }

    /// <summary>A point with its words, and what people made of it.</summary>
    public static Point Of(ComparisonPoint point, ComparisonWords words)
    {
        IEnumerable<Quote> quotes = [.. point.InA.Select(words.InA), .. point.InB.Select(words.InB)];
        return new Point(point.Id, point.Id.TrimStart('p'), KindWords.MarkOf(point.Kind), Headline(point))
        {
            Quotes = [.. point.Kind switch
            {
                PointKind.OnlyInA => quotes.Select(quote => quote with { Label = "", Detail = OneSided(point, "B") }),
                PointKind.OnlyInB => quotes.Select(quote => quote with { Label = "", Detail = OneSided(point, "A") }),
                _ => quotes,
            }],
            Details = point.Judgement is { } judgement ? [Phrase.Of($"{(judgement.IsAccepted ? "accepted" : "rejected"):b} {CorrectionWords.By(judgement.Mark)}")] : [],
        };
    }

    private static Phrase Headline(ComparisonPoint point)
    {
        var differences = point.Differences.Where(difference => !IsOneSided(point, difference)).Select(DifferencePhrase.Of).ToList();
        return differences.Count == 0 ? Phrase.Empty : Phrase.Of($"{"differs":b} in {Phrase.Join("; ", differences)}");
    }

    private static string OneSided(ComparisonPoint point, string other)
    {
        var nearest = $"nearest in {other}: {Similarity(point)}";
        return point.Differences.Any(difference => IsOneSided(point, difference)) ? $"ascribed to the other side; {nearest}" : nearest;
    }

    private static bool IsOneSided(ComparisonPoint point, Difference difference) =>
        difference.Kind == DifferenceKind.WordsPutInMouth && point.Kind is (PointKind.OnlyInA or PointKind.OnlyInB);

    private static string Similarity(ComparisonPoint point) => point.Similarity.ToString("0.00", CultureInfo.InvariantCulture);
}
