using System.Collections.Immutable;
using Lacuna.Archive.Importing;
using NodaTime;

namespace Lacuna.Cluster.Jobs;

/// <summary>An import that a cluster works at.</summary>
/// <param name="Id">Its name: eight letters and digits.</param>
/// <param name="Paths">Full paths of the pile's files and folders, which every silo sees.</param>
/// <param name="Order">Its options.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Ordered">When it was ordered.</param>
public sealed record ImportJob(string Id, ImmutableArray<string> Paths, ImportOrder Order, JobState State, Instant Ordered)
{
    /// <summary>When a silo first had it in hand; null before.</summary>
    public Instant? Begun { get; init; }

    /// <summary>When it ended; null before.</summary>
    public Instant? Ended { get; init; }

    /// <summary>The silo that has it in hand, or had it last; null before the first.</summary>
    public string? Silo { get; init; }

    /// <summary>How often a silo has taken it in hand: more than once after the loss of one.</summary>
    public int Runs { get; init; }

    /// <summary>Bytes of its files that are behind it.</summary>
    public long BytesIn { get; init; }

    /// <summary>Bytes of its files; null until a silo has counted them.</summary>
    public long? BytesAll { get; init; }

    /// <summary>What became of its items so far. Those of a step that was stored in the moment in which a silo was lost are not counted; the archive's own outcomes are whole.</summary>
    public ImmutableDictionary<OutcomeKind, int> Counts { get; init; } = ImmutableDictionary<OutcomeKind, int>.Empty;

    /// <summary>Files taken in before and not changed since.</summary>
    public int UnchangedFiles { get; init; }

    /// <summary>What hinders it or has ended it, in one sentence; null for nothing.</summary>
    public string? Message { get; init; }

    /// <summary>True when nothing more will become of it.</summary>
    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;
}
