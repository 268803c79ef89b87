namespace Lacuna.Findings.Comparing.About;

/// <summary>A fact about the contact itself that a reader may ask for as if it were a topic.</summary>
internal enum ContactFact
{
    /// <summary>Who asked for the contact.</summary>
    Initiator,

    /// <summary>How long it lasted.</summary>
    Duration,
}
