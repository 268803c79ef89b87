namespace Lacuna.Findings.Silences.Scanning;

/// <summary>One actor and one subject of a scan.</summary>
/// <param name="Silence">The judgement, without occasions, pleas and latency.</param>
public sealed record ScanRow(Silence Silence)
{
    /// <summary>Chance of so long a silence at the rate of the actor's peers; null where no peer names the subject, and then nothing is tested.</summary>
    public double? Chance => Silence.AtPeersRate?.Chance;

    /// <summary>The chance adjusted for the number of tests (Benjamini and Hochberg): among all rows up to a value q, no more than the share q is expected to be there by chance.</summary>
    public double? Adjusted { get; init; }
}
