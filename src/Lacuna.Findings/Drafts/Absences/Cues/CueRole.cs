namespace Lacuna.Findings.Drafts.Absences.Cues;

/// <summary>What stands before or after the words of a cue.</summary>
internal enum CueRole
{
    /// <summary>Nothing that is looked at.</summary>
    None,

    /// <summary>The person, state or text that is silent.</summary>
    Who,

    /// <summary>The same as a possessive: "China's silence".</summary>
    Whose,

    /// <summary>The subject.</summary>
    What,

    /// <summary>The text or channel that leaves it out.</summary>
    Where,

    /// <summary>The text or channel, a form of "be", and the subject: "absent from the readout was Bucha".</summary>
    WhereWhat,

    /// <summary>The subject, and then the one whom a question was to be put to.</summary>
    Ask,
}
