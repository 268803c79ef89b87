namespace Lacuna.Intake.Fetching.Pacing;

/// <summary>How long to wait before trying again.</summary>
internal static class BackOff
{
    /// <summary>Doublings after which the wait grows no longer, so that it stays a number.</summary>
    private const int MostDoublings = 20;

    /// <summary>The wait after try <paramref name="number"/> (from 1): doubled each time, shortened by chance by up to a half, at most <paramref name="most"/>.</summary>
    public static TimeSpan After(int number, TimeSpan first, TimeSpan most, Random chance)
    {
        var whole = first * Math.Pow(2, Math.Min(number - 1, MostDoublings));
        return (whole < most ? whole : most) * (1 - (chance.NextDouble() / 2));
    }
}
