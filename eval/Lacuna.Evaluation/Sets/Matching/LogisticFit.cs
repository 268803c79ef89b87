namespace Lacuna.Evaluation.Sets.Matching;

/// <summary>A logistic regression, fitted within an evaluation where its set comes with a part to fit on; nothing of it is shipped.</summary>
internal sealed class LogisticFit
{
    private const int Steps = 2000;

    private readonly double[] _weights;
    private readonly double[] _means;
    private readonly double[] _spreads;

    /// <param name="rows">Values, a constant first.</param>
    /// <param name="labels">What is to be told.</param>
    public LogisticFit(double[][] rows, bool[] labels)
    {
        var width = rows[0].Length;
        _means = [.. Enumerable.Range(0, width).Select(j => j == 0 ? 0 : rows.Average(row => row[j]))];
        _spreads = [.. Enumerable.Range(0, width).Select(j => j == 0 ? 1 : 1e-9 + Math.Sqrt(rows.Average(row => Math.Pow(row[j] - _means[j], 2))))];
        var scaled = rows.Select(Scaled).ToArray();
        _weights = new double[width];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[width];
            for (var i = 0; i < scaled.Length; i++)
            {
                var error = (1 / (1 + Math.Exp(-Dot(scaled[i])))) - (labels[i] ? 1 : 0);
                for (var j = 0; j < width; j++)
                {
                    slope[j] += error * scaled[i][j];
                }
            }

            for (var j = 0; j < width; j++)
            {
                _weights[j] -= slope[j] / scaled.Length;
            }
        }
    }

    /// <summary>What it takes a row for.</summary>
    public bool Tells(double[] row) => Dot(Scaled(row)) >= 0;

    private double[] Scaled(double[] row) => [.. row.Select((value, j) => (value - _means[j]) / _spreads[j])];

    private double Dot(double[] scaled) => scaled.Zip(_weights, (value, weight) => value * weight).Sum();
}
