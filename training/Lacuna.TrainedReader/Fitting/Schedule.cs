namespace Lacuna.TrainedReader.Fitting;

/// <summary>The share of the greatest rate at each step: a straight rise, then a straight fall.</summary>
internal sealed record Schedule(int Steps, double WarmUp)
{
    public double At(int step)
    {
        var rise = Math.Max(1, Steps * WarmUp);
        return step < rise ? (step + 1) / rise : Math.Max(0, (Steps - step) / Math.Max(1, Steps - rise));
    }
}
