namespace Lacuna.Findings.Silences.Opportunities;

/// <summary>Why there may have been no occasion to speak.</summary>
public enum HindranceKind
{
    /// <summary>Public holidays of the actor's state.</summary>
    Holiday,

    /// <summary>A briefing that was called off or not held.</summary>
    NoBriefing,
}
