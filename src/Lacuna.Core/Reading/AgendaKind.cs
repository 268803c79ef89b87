namespace Lacuna.Core.Reading;

/// <summary>How an item stands on the agenda.</summary>
public enum AgendaKind
{
    /// <summary>Fixed for a time: "is scheduled to address the council on Tuesday".</summary>
    Scheduled,

    /// <summary>Promised by its doer: "would impose another round of sanctions this week".</summary>
    Promised,

    /// <summary>Expected by the writer: "is expected to do the same".</summary>
    Expected,

    /// <summary>An occasion to speak: "will have the opportunity to speak when the council meets".</summary>
    Opportunity,
}
