namespace Lacuna.Findings.Watching.Events;

/// <summary>What can happen that a watch tells of. Names are stable, for programs.</summary>
public enum WatchEventKind
{
    /// <summary>An actor named a subject for the first time in the days that the rule looks at.</summary>
    SilenceBroken,

    /// <summary>A side published its account of a contact.</summary>
    ReadoutPublished,

    /// <summary>A published account of a contact was changed.</summary>
    ReadoutChanged,

    /// <summary>A contact of which one side's account was held now has the other side's.</summary>
    OtherSidePublished,

    /// <summary>An actor used a phrase that its documents had not used before.</summary>
    PhraseAppeared,

    /// <summary>An actor stopped using a phrase, as far as its earlier rate of use can tell.</summary>
    PhraseDropped,
}
