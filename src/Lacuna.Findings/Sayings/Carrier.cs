namespace Lacuna.Findings.Sayings;

/// <summary>Whose page carries a statement.</summary>
public enum Carrier
{
    /// <summary>A channel that speaks for the speaker, or for the state or body that the speaker acts for.</summary>
    Own,

    /// <summary>A channel that speaks for another actor.</summary>
    OtherActor,

    /// <summary>A source that speaks for no actor that is known.</summary>
    Independent,

    /// <summary>It is not told who speaks, or who published.</summary>
    Unknown,
}
