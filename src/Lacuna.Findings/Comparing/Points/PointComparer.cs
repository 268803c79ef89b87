using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Differences;
using Lacuna.Models;

namespace Lacuna.Findings.Comparing.Points;

/// <summary>Aligns the points of two accounts and says how each side stands to the other on them.</summary>
internal static class PointComparer
{
    public static ImmutableArray<ComparisonPoint> Compare(
        AnnotatedDocument a, AnnotatedDocument b, IReadOnlySet<string> participants, SentenceSimilarity similarity, CancellationToken cancellation)
    {
        var (pointsA, pointsB) = (PointFinder.In(a, participants), PointFinder.In(b, participants));
        var matrix = PointSimilarity.Of(pointsA, pointsB, similarity, cancellation);
        var points = ImmutableArray.CreateBuilder<ComparisonPoint>();
        var wordings = new HashSet<(string, string)>();
        foreach (var group in PointAligner.Align(matrix))
        {
            var point = PointOf([.. group.InA.Select(i => pointsA[i])], [.. group.InB.Select(i => pointsB[i])], a, b) with
            {
                Id = IdOf(points.Count),
                Similarity = group.Similarity,
            };
            wordings.UnionWith(point.Differences.Where(difference => difference.Kind == DifferenceKind.Wording).Select(difference => (difference.InA, difference.InB)));
            points.Add(point);
        }

        AddNamings(points, a, b, wordings);
        return points.ToImmutable();
    }

    private static ComparisonPoint PointOf(List<AccountPoint> inA, List<AccountPoint> inB, AnnotatedDocument a, AnnotatedDocument b)
    {
        var differences = inA.Count == 0 ? MouthCheck.Of(inB, a, isFirst: false)
            : inB.Count == 0 ? MouthCheck.Of(inA, b, isFirst: true)
            : DifferenceChecks.Between(inA, inB);
        var kind = inA.Count == 0 ? PointKind.OnlyInB : inB.Count == 0 ? PointKind.OnlyInA : differences.IsEmpty ? PointKind.Shared : PointKind.Differs;
        return new ComparisonPoint("", kind)
        {
            InA = [.. inA.Select(point => point.Evidence)],
            InB = [.. inB.Select(point => point.Evidence)],
            Differences = differences,
        };
    }

    /// <summary>Two names for one thing that the accounts use all through, in whichever sentences, are a point of their own.</summary>
    private static void AddNamings(
        ImmutableArray<ComparisonPoint>.Builder points, AnnotatedDocument a, AnnotatedDocument b, HashSet<(string, string)> known)
    {
        var namings = NamingCheck.Between(a, NamingReader.In(a, All(a)), b, NamingReader.In(b, All(b)));
        foreach (var naming in namings)
        {
            if (known.Add((naming.InA, naming.InB)))
            {
                points.Add(new ComparisonPoint(IdOf(points.Count), PointKind.Differs)
                {
                    InA = [naming.EvidenceA!],
                    InB = [naming.EvidenceB!],
                    Differences = [naming],
                });
            }
        }
    }

    private static TextSpan All(AnnotatedDocument account) => new(0, account.Text.Length);

    private static string IdOf(int before) => string.Create(CultureInfo.InvariantCulture, $"p{before + 1}");
}
