using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Findings.Silences.Scanning;

/// <summary>Many silences at once.</summary>
/// <param name="Window">The days looked at.</param>
/// <param name="Rows">Each pair of actor and subject, the least likely silence first; pairs without a test last.</param>
public sealed record SilenceScan(DateInterval Window, ImmutableArray<ScanRow> Rows)
{
    /// <summary>Expected share of false findings that is taken for few, as is usual.</summary>
    public const double Level = 0.05;

    /// <summary>Number of tests that the chances are adjusted for.</summary>
    public int Tests => Rows.Count(row => row.Chance is not null);

    /// <summary>Rows that stand after the adjustment.</summary>
    public int Findings => Rows.Count(row => row.Adjusted <= Level);
}
