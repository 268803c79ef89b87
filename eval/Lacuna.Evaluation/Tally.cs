namespace Lacuna.Evaluation;

/// <summary>Counts of what is right among what the gold has and what was found.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Gold { get; private set; }

    public int Found { get; private set; }

    /// <summary>Share of what was found that is right, in percent; 0 when nothing was found.</summary>
    public double Precision => Percent(Right, Found);

    /// <summary>Share of the gold that was found, in percent; 0 when there is no gold.</summary>
    public double Recall => Percent(Right, Gold);

    /// <summary>Harmonic mean of the two, in percent.</summary>
    public double F1 => Percent(2 * Right, Gold + Found);

    /// <summary>Part of a whole in percent; 0 of an empty whole.</summary>
    public static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    public void Add(int right, int gold, int found)
    {
        Right += right;
        Gold += gold;
        Found += found;
    }

    /// <summary>Counts those of <paramref name="found"/> as right that the gold has just so.</summary>
    public void Add<T>(IReadOnlyCollection<T> gold, IReadOnlyCollection<T> found) => Add(gold.Count(found.Contains), gold.Count, found.Count);

    public override string ToString() => FormattableString.Invariant($"precision {Precision:0.0} recall {Recall:0.0} F1 {F1:0.0} (gold {Gold}, ours {Found})");
}
