namespace Lacuna.Benchmarks.Scaling.Models;

/// <summary>Weights of a sum that is as near as can be to what was measured.</summary>
internal static class LeastSquares
{
    /// <summary>Solves the normal equations by elimination.</summary>
    /// <param name="rows">What each measurement depends on, and what was measured.</param>
    /// <returns>A weight for each thing that it depends on, and the weights' standard errors.</returns>
    public static (double[] Weights, double[] Errors) Fit(IReadOnlyList<(double[] On, double Measured)> rows)
    {
        // The normal matrix, what it is to give, and beside them the unit matrix, which becomes the inverse.
        var size = rows[0].On.Length;
        var matrix = new double[size, (2 * size) + 1];
        for (var i = 0; i < size; i++)
        {
            matrix[i, size + 1 + i] = 1;
            matrix[i, size] = rows.Sum(row => row.On[i] * row.Measured);
            for (var j = 0; j < size; j++)
            {
                matrix[i, j] = rows.Sum(row => row.On[i] * row.On[j]);
            }
        }

        Eliminate(matrix);
        double[] weights = [.. Enumerable.Range(0, size).Select(i => matrix[i, size])];
        var rest = rows.Sum(row => Math.Pow(row.Measured - row.On.Zip(weights, static (on, weight) => on * weight).Sum(), 2)) / Math.Max(1, rows.Count - size);
        return (weights, [.. Enumerable.Range(0, size).Select(i => Math.Sqrt(rest * matrix[i, size + 1 + i]))]);
    }

    /// <remarks>The matrix is symmetric and, where measurements differ in all they depend on, positive: no rows need to change places.</remarks>
    private static void Eliminate(double[,] matrix)
    {
        var (height, width) = (matrix.GetLength(0), matrix.GetLength(1));
        for (var i = 0; i < height; i++)
        {
            var pivot = matrix[i, i];
            for (var j = 0; j < width; j++)
            {
                matrix[i, j] /= pivot;
            }

            for (var other = 0; other < height; other++)
            {
                var factor = other == i ? 0 : matrix[other, i];
                for (var j = 0; j < width; j++)
                {
                    matrix[other, j] -= factor * matrix[i, j];
                }
            }
        }
    }
}
