namespace Lacuna.Findings.Comparing;

/// <summary>In what two accounts of one point differ.</summary>
public enum DifferenceKind
{
    /// <summary>One affirms what the other negates.</summary>
    Polarity,

    /// <summary>Two numbers for one quantity.</summary>
    Number,

    /// <summary>Two dates for one event.</summary>
    Date,

    /// <summary>Two names for one thing ("war", "issue").</summary>
    Wording,

    /// <summary>Who asked for the contact.</summary>
    WhoAsked,

    /// <summary>Who raised the point.</summary>
    WhoRaised,

    /// <summary>How strongly it was put ("urged", "demanded").</summary>
    Strength,

    /// <summary>One account gives words to the other side that its own account does not have.</summary>
    WordsPutInMouth,
}
