namespace Lacuna.Findings.Drafts.Series;

/// <summary>Why a claim about a series is not established.</summary>
public enum SeriesDoubt
{
    /// <summary>The record tells of no contact between these parties.</summary>
    NothingHeld,

    /// <summary>The record does not tell of the very contact that is counted.</summary>
    ContactNotHeld,

    /// <summary>The draft does not say, or in words that could not be dated, from when it counts.</summary>
    UnknownStart,

    /// <summary>Days are not held in full: contacts may be missing from the count.</summary>
    NotCovered,

    /// <summary>No account held says who asked.</summary>
    NotTold,

    /// <summary>Two accounts name two who asked.</summary>
    Disputed,
}
