namespace Lacuna.Findings.Drafts.Absences;

/// <summary>How the days were chosen in which something is said to be absent. They end with the draft's own date.</summary>
public enum AbsenceDays
{
    /// <summary>Nothing was looked for.</summary>
    None,

    /// <summary>The draft's words give them: "since March 1", "on Monday".</summary>
    Draft,

    /// <summary>From the contact whose accounts are meant.</summary>
    Contact,

    /// <summary>From the first document of the record that names the subject.</summary>
    FirstNamed,

    /// <summary>The last days before the draft: nothing tells when it began.</summary>
    LastDays,
}
