namespace Lacuna.Findings.Agenda;

/// <summary>What the record allows to say of an announced item.</summary>
public enum AgendaVerdict
{
    /// <summary>A contact or statement is held that answers to it on its days.</summary>
    Held,

    /// <summary>Words are held that say it was cancelled, put off or not held, and no contact answers to it.</summary>
    CalledOff,

    /// <summary>Nothing answers to it, although what the channels concerned published is held. That it did not take place, this does not say.</summary>
    NothingFound,

    /// <summary>Nothing answers to it, and not all is held that the channels concerned published.</summary>
    NotEstablished,

    /// <summary>It falls due after the last day of the record.</summary>
    StillToCome,
}
