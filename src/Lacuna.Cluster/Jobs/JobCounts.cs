using Lacuna.Archive.Importing;
using Lacuna.Importing;

namespace Lacuna.Cluster.Jobs;

/// <summary>What became of a job's items, as its row keeps it.</summary>
internal sealed record JobCounts
{
    /// <summary>Items by outcome; null for none.</summary>
    public Dictionary<OutcomeKind, int>? Outcomes { get; init; }

    /// <summary>Files taken in before and not changed since.</summary>
    public int UnchangedFiles { get; init; }

    /// <summary>These and what a run did since. Files that were unchanged for a run that goes on are those of the runs before.</summary>
    public JobCounts With(ImportSummary summary) => new()
    {
        Outcomes = Enum.GetValues<OutcomeKind>().ToDictionary(kind => kind, kind => (Outcomes?.GetValueOrDefault(kind) ?? 0) + summary[kind]),
        UnchangedFiles = Math.Max(UnchangedFiles, summary.UnchangedFiles),
    };
}
