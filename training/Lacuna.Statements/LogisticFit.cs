namespace Lacuna.Statements;

/// <summary>Logistic regression with a ridge, by Newton's method.</summary>
internal static class LogisticFit
{
    private const int Steps = 20;

    /// <summary>The weights of the features.</summary>
    /// <param name="rows">Features of each example, and whether it is one.</param>
    /// <param name="ridge">The penalty on the half square of each weight, the first (the bias) included.</param>
    public static double[] Fit(IReadOnlyList<(double[] Features, bool IsRight)> rows, double ridge)
    {
        var count = rows[0].Features.Length;
        var weights = new double[count];
        for (var step = 0; step < Steps; step++)
        {
            var (slope, bend) = (new double[count], new double[count, count]);
            for (var i = 0; i < count; i++)
            {
                (slope[i], bend[i, i]) = (-ridge * weights[i], ridge);
            }

            foreach (var (features, isRight) in rows)
            {
                var probability = Probability(weights, features);
                for (var i = 0; i < count; i++)
                {
                    slope[i] += ((isRight ? 1 : 0) - probability) * features[i];
                    for (var j = 0; j < count; j++)
                    {
                        bend[i, j] += probability * (1 - probability) * features[i] * features[j];
                    }
                }
            }

            var change = Solve(bend, slope);
            for (var i = 0; i < count; i++)
            {
                weights[i] += change[i];
            }
        }

        return weights;
    }

    /// <summary>The probability, 0 to 1, of an example with these features.</summary>
    public static double Probability(double[] weights, double[] features) => 1 / (1 + Math.Exp(-weights.Zip(features, (weight, feature) => weight * feature).Sum()));

    /// <summary>Solves <paramref name="matrix"/> · x = <paramref name="right"/> by elimination; the ridge makes the matrix positive definite, so that no pivoting is needed.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        for (var i = 0; i < count; i++)
        {
            for (var row = i + 1; row < count; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                for (var column = i; column < count; column++)
                {
                    matrix[row, column] -= factor * matrix[i, column];
                }

                right[row] -= factor * right[i];
            }
        }

        for (var i = count - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < count; column++)
            {
                right[i] -= matrix[i, column] * right[column];
            }

            right[i] /= matrix[i, i];
        }

        return right;
    }
}
