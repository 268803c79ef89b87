namespace Lacuna.Findings.Drafts.Series;

/// <summary>What a draft says of a series of contacts.</summary>
public enum SeriesCheckKind
{
    /// <summary>A place in it: "only the second conversation since hostilities began", "the third meeting this year".</summary>
    Place,

    /// <summary>How many there were: "have spoken twice since the invasion".</summary>
    Count,

    /// <summary>When the parties last had contact: "last spoke on March 1".</summary>
    Last,

    /// <summary>Who asked for the contact: "initiated by the Ukrainian side".</summary>
    WhoAsked,
}
