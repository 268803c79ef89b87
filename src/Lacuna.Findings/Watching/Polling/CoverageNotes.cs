using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Intake.Web;
using NodaTime;

namespace Lacuna.Findings.Watching.Polling;

/// <summary>Puts what a source listed into the words of the coverage ledger.</summary>
public static class CoverageNotes
{
    /// <summary>The entry of the ledger for some days of a list.</summary>
    public static CoverageNote ToNote(this ListedDays days, Instant at)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new CoverageNote(days.Source, days.Days, CoverageBasis.Listed, at) { Listed = days.Listed, Failed = days.Failed, HoleReason = days.HoleReason };
    }
}
