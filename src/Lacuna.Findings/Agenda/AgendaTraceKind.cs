namespace Lacuna.Findings.Agenda;

/// <summary>What answers to an announced item.</summary>
public enum AgendaTraceKind
{
    /// <summary>A contact of its parties on its days.</summary>
    Contact,

    /// <summary>A statement of its doer on its days, before the body it names or in its words.</summary>
    Statement,

    /// <summary>Words that say it was cancelled, put off or not held.</summary>
    Notice,
}
