namespace Lacuna.Reporting.Silences;

/// <summary>A list behind a number of a silence; each has exactly as many entries as the number says.</summary>
public enum SilenceList
{
    /// <summary>Documents that could have named the subject.</summary>
    Documents,

    /// <summary>Days on which they were published.</summary>
    Days,

    /// <summary>Those that name it in any voice.</summary>
    Naming,

    /// <summary>Those that name it in the actor's own voice.</summary>
    OwnVoice,

    /// <summary>Those that name it in another's voice alone.</summary>
    OtherVoice,

    /// <summary>Documents before the first own mention.</summary>
    BeforeFirst,

    /// <summary>Days on which those were published.</summary>
    DaysBeforeFirst,

    /// <summary>Statements of the actor on the theme.</summary>
    Statements,

    /// <summary>Documents that come nearest to a mention.</summary>
    NearMisses,

    /// <summary>Statements of others that ask the actor to speak or act on it.</summary>
    Pleas,

    /// <summary>Statements of the actor on it that other channels report.</summary>
    Reported,

    /// <summary>Occasions on which the actor did not name it.</summary>
    Missed,

    /// <summary>Occasions on which it did.</summary>
    Taken,

    /// <summary>Reasons for having had no occasion.</summary>
    Hindrances,

    /// <summary>Days of its channels that are not held in full.</summary>
    Holes,

    /// <summary>Its channels.</summary>
    Channels,

    /// <summary>Its documents that its own earlier rate is taken from.</summary>
    EarlierDocuments,

    /// <summary>Those of them that name the subject in its own voice.</summary>
    EarlierNaming,

    /// <summary>Documents of others that the peers' rate is taken from.</summary>
    PeerDocuments,

    /// <summary>Those of them that name the subject in their publisher's own voice.</summary>
    PeerNaming,

    /// <summary>Other subjects that the time it took is set against.</summary>
    OtherSubjects,
}
