namespace Lacuna.Evaluation;

/// <summary>How far probabilities lie from what comes true: the expected calibration error (Naeini et al., AAAI 2015).</summary>
internal sealed class CalibrationError
{
    private const int Bins = 10;

    private readonly (int Count, int Right, double Sum)[] _bins = new (int, int, double)[Bins];

    public int Count => _bins.Sum(bin => bin.Count);

    /// <summary>Mean distance, over all answers, between the mean probability of a bin of equal width and its share of right answers; 0 to 1.</summary>
    public double Value => Count == 0 ? 0 : _bins.Sum(bin => Math.Abs(bin.Sum - bin.Right)) / Count;

    /// <summary>Counts one answer. A <paramref name="probability"/> on the border of two bins belongs to the upper one.</summary>
    public void Add(double probability, bool isRight)
    {
        ref var bin = ref _bins[Math.Clamp((int)(probability * Bins), 0, Bins - 1)];
        bin = (bin.Count + 1, bin.Right + (isRight ? 1 : 0), bin.Sum + probability);
    }

    /// <summary>A line a bin: how many answers, their mean probability, and the share that is right.</summary>
    public IEnumerable<string> Lines => _bins
        .Where(bin => bin.Count > 0)
        .Select(bin => FormattableString.Invariant($"{bin.Count} answers, mean probability {bin.Sum / bin.Count:0.00}, right {(double)bin.Right / bin.Count:0.00}"));
}
