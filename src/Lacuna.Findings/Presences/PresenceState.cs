namespace Lacuna.Findings.Presences;

/// <summary>What is known of an actor's word on a subject in some days.</summary>
public enum PresenceState
{
    /// <summary>It named the subject in its own voice.</summary>
    Named,

    /// <summary>It published, all of that is held, and none of it names the subject in its own voice.</summary>
    PublishedWithout,

    /// <summary>All that it published is held, and that is nothing.</summary>
    PublishedNothing,

    /// <summary>No mention is held, and not all that it published is: nothing can be said.</summary>
    NotCovered,
}
