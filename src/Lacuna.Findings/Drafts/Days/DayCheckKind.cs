namespace Lacuna.Findings.Drafts.Days;

/// <summary>What a draft's date was held against.</summary>
public enum DayCheckKind
{
    /// <summary>A weekday against the date that stands with it: "Tuesday, April 4, 2022".</summary>
    Weekday,

    /// <summary>Two dates that the draft itself gives for one contact: the body's and the caption's.</summary>
    OtherWords,

    /// <summary>The date of a contact against the record's accounts of it.</summary>
    Contact,

    /// <summary>The date of a quoted statement against the record's document that carries its words.</summary>
    Statement,
}
