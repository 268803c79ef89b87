using Lacuna.Findings.Silences.Scanning;
using Lacuna.Web.Answers;

namespace Lacuna.Web.Silences;

/// <summary>A scan with its report.</summary>
/// <param name="Scan">The scan.</param>
/// <param name="Finding">The report, in any form.</param>
public sealed record ScanFound(SilenceScan Scan, Finding Finding)
{
    /// <summary>The report without its table of pairs, which the page shows with links.</summary>
    public Finding Rest { get; } = Finding.Without("rows");
}
