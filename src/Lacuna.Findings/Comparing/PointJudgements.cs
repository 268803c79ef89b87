using System.Collections.Immutable;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Comparing;

/// <summary>Lays people's judgements on the points of a comparison.</summary>
public static class PointJudgements
{
    /// <summary>The target that a point of a comparison makes.</summary>
    public static PointTarget TargetOf(Comparison comparison, ComparisonPoint point)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(point);
        return new PointTarget(comparison.A.Document.Version, comparison.B.Document.Version, NameOf(point.Kind)) { InA = point.InA, InB = point.InB };
    }

    /// <summary>
    /// The comparison with its points judged. A judgement finds the point of its kind that most of its words stand in, at either side; the latest of
    /// several counts. One whose words cannot be placed, or whose point is not found any more, judges nothing.
    /// </summary>
    /// <param name="comparison">As the machine made it.</param>
    /// <param name="corrections">Corrections that stand, in order of time; those of other kinds or of other accounts are passed over.</param>
    public static Comparison Apply(Comparison comparison, IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(corrections);
        ComparisonPoint[]? points = null;
        foreach (var correction in corrections)
        {
            if (correction is { Undone: null, What: Amendment.Point judged } && FindIn(comparison, judged.Of) is { } index)
            {
                points ??= [.. comparison.Points];
                points[index] = points[index] with { Judgement = new PointJudgement(judged.IsAccepted, correction.Mark) };
            }
        }

        return points is null ? comparison : comparison with { Points = [.. points] };
    }

    /// <summary>Index of the point in a comparison; null when the words cannot be placed there, or when no point of its kind or several are as good.</summary>
    public static int? FindIn(Comparison comparison, PointTarget target)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(target);
        var (a, b) = (comparison.A.Document, comparison.B.Document);
        var (inA, inB, kind) = (target.InA, target.InB, target.Kind);
        if (!Is(a, target.A) || !Is(b, target.B))
        {
            if (!Is(a, target.B) || !Is(b, target.A))
            {
                return null;
            }

            (inA, inB, kind) = (inB, inA, Turned(kind));
        }

        if (Placed(inA, a.Text) is not { } atA || Placed(inB, b.Text) is not { } atB)
        {
            return null;
        }

        int? best = null;
        var (bestShare, isShared) = (0.0, false);
        for (var i = 0; i < comparison.Points.Length; i++)
        {
            var point = comparison.Points[i];
            if (NameOf(point.Kind) != kind)
            {
                continue;
            }

            var share = Math.Min(Share(atA, point.InA), Share(atB, point.InB));
            if (share >= StatementTarget.LeastOverlap && share >= bestShare)
            {
                isShared = share.Equals(bestShare);
                (best, bestShare) = (i, share);
            }
        }

        return isShared ? null : best;
    }

    private static bool Is(Document document, DocumentVersion version) => string.Equals(document.Id, version.DocumentId, StringComparison.Ordinal) || document.Version.ContentHash == version.ContentHash;

    private static string NameOf(PointKind kind) => kind switch
    {
        PointKind.Shared => "shared",
        PointKind.Differs => "differs",
        PointKind.OnlyInA => "onlyInA",
        _ => "onlyInB",
    };

    private static string Turned(string kind) => kind switch
    {
        "onlyInA" => "onlyInB",
        "onlyInB" => "onlyInA",
        _ => kind,
    };

    /// <summary>Where the words stand now; null when some cannot be placed.</summary>
    private static List<TextSpan>? Placed(ImmutableArray<Evidence> words, string text)
    {
        var spans = new List<TextSpan>(words.Length);
        foreach (var evidence in words)
        {
            if (evidence.PlaceIn(text) is not { } at)
            {
                return null;
            }

            spans.Add(at);
        }

        return spans;
    }

    /// <summary>Share of all code units of either that both cover; 1 when both are empty. Words of one point do not overlap.</summary>
    private static double Share(List<TextSpan> one, ImmutableArray<Evidence> other)
    {
        var common = one.Sum(left => other.Sum(right => Math.Max(0, Math.Min(left.End, right.At.End) - Math.Max(left.Start, right.At.Start))));
        var all = one.Sum(span => span.Length) + other.Sum(evidence => evidence.At.Length) - common;
        return all == 0 ? 1 : (double)common / all;
    }
}
