namespace Lacuna.Topics;

/// <summary>Logistic regression by gradient descent, with an L2 penalty on all weights but the bias.</summary>
internal static class LogisticFit
{
    private const double Penalty = 1;
    private const double Rate = 0.3;
    private const int Steps = 4000;

    /// <summary>The weights of the features, and the bias last. Examples that are present count together <paramref name="presentShare"/> of the whole.</summary>
    public static double[] Fit(IReadOnlyList<(double[] Features, bool IsPresent)> examples, double presentShare)
    {
        var present = examples.Count(example => example.IsPresent);
        var weightPresent = presentShare * examples.Count / present;
        var weightAbsent = (1 - presentShare) * examples.Count / (examples.Count - present);
        var weights = new double[examples[0].Features.Length + 1];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (features, isPresent) in examples)
            {
                var error = (isPresent ? weightPresent : weightAbsent) * (Probability(weights, features) - (isPresent ? 1 : 0));
                for (var i = 0; i < features.Length; i++)
                {
                    gradient[i] += error * features[i];
                }

                gradient[^1] += error;
            }

            for (var i = 0; i < weights.Length; i++)
            {
                var penalty = i == weights.Length - 1 ? 0 : Penalty * weights[i];
                weights[i] -= Rate * (gradient[i] + penalty) / examples.Count;
            }
        }

        return weights;
    }

    public static double Probability(double[] weights, double[] features)
    {
        var sum = weights[^1];
        for (var i = 0; i < features.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
