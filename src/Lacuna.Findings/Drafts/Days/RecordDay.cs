using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>What one document of the record says of when something was.</summary>
/// <param name="Words">The document and the words that tell of it.</param>
/// <param name="Days">First and last day that it gives.</param>
/// <param name="Clock">On whose calendar; null when unknown.</param>
public sealed record RecordDay(RecordWords Words, DateInterval Days, Clock? Clock)
{
    /// <summary>The words of the date itself; null when it is the document's date of publication.</summary>
    public Core.Evidences.Evidence? DayWords { get; init; }
}
