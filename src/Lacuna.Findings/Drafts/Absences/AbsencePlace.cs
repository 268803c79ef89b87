namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Where a draft says that something is absent.</summary>
public enum AbsencePlace
{
    /// <summary>In all that somebody said.</summary>
    Anywhere,

    /// <summary>In the accounts of one contact: "all public references to the call", "the readouts".</summary>
    Accounts,

    /// <summary>In one text that somebody published: "its statement on Monday".</summary>
    OneText,

    /// <summary>In a work that is not what somebody said on a day: a constitution, a treaty, a plan. It is not looked for.</summary>
    Work,
}
