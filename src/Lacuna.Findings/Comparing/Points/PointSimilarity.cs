using System.Collections.Immutable;
using Lacuna.Models;

namespace Lacuna.Findings.Comparing.Points;

/// <summary>How near the points of two accounts come to each other.</summary>
internal static class PointSimilarity
{
    /// <summary>Similarity of each point of the first account (row) to each of the second (column), 0 to 1.</summary>
    public static double[,] Of(
        ImmutableArray<AccountPoint> a, ImmutableArray<AccountPoint> b, SentenceSimilarity similarity, CancellationToken cancellation)
    {
        var meanings = similarity.Read([.. a.Concat(b).Select(point => point.Meaning)], cancellation);
        var matrix = new double[a.Length, b.Length];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                matrix[i, j] = similarity.Between(meanings[i], meanings[a.Length + j]);
            }
        }

        return matrix;
    }
}
