namespace Lacuna.Findings.Silences;

/// <summary>What the record allows to say.</summary>
public enum SilenceVerdict
{
    /// <summary>The actor published enough in the window, all of it is held and was searched, and none of it names the subject in the actor's own voice.</summary>
    Silent,

    /// <summary>The actor named the subject in the window.</summary>
    Broken,

    /// <summary>No mention was found, and that proves nothing.</summary>
    NotEstablished,
}
