namespace Lacuna.Cluster.Jobs;

/// <summary>Where an import stands.</summary>
public enum JobState
{
    /// <summary>No silo has it in hand: it is new, or its silo was stopped or lost.</summary>
    Waiting,

    /// <summary>A silo has it in hand.</summary>
    Running,

    /// <summary>All of its pile is taken in.</summary>
    Done,

    /// <summary>It cannot go on; its message says why. What was stored stays.</summary>
    Failed,

    /// <summary>Somebody has called it off. What was stored stays.</summary>
    Cancelled,
}
