namespace Lacuna.Findings.Silences;

/// <summary>Why finding no mention proves nothing.</summary>
public enum DoubtKind
{
    /// <summary>No channel of the actor is held.</summary>
    NoChannel,

    /// <summary>Days of the window are not held in full.</summary>
    CoverageHole,

    /// <summary>The actor published nothing that could have named the subject.</summary>
    NoOpportunity,

    /// <summary>Documents in a language for which the subject has no terms.</summary>
    LanguageNotRead,

    /// <summary>Documents of which only points are held.</summary>
    PartialTexts,

    /// <summary>Too few documents.</summary>
    TooFew,

    /// <summary>The subject is named where it cannot be told whose words they are.</summary>
    VoiceNotTold,

    /// <summary>Others report that the actor spoke of it.</summary>
    ReportedElsewhere,
}
