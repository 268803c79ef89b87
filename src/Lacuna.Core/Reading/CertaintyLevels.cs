namespace Lacuna.Core.Reading;

/// <summary>The probabilities at which a reading is called certain, likely or doubtful.</summary>
public static class CertaintyLevels
{
    /// <summary>From here on a reading is <see cref="Certainty.Certain"/>.</summary>
    public const double LeastCertain = 0.9;

    /// <summary>From here on a reading is <see cref="Certainty.Likely"/>.</summary>
    public const double LeastLikely = 0.5;

    /// <summary>The word for a probability of 0 to 1.</summary>
    public static Certainty Of(double probability) =>
        probability >= LeastCertain ? Certainty.Certain : probability >= LeastLikely ? Certainty.Likely : Certainty.Doubtful;
}
