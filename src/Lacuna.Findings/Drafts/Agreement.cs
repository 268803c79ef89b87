namespace Lacuna.Findings.Drafts;

/// <summary>How a draft's words stand to the record.</summary>
public enum Agreement
{
    /// <summary>The record says the same.</summary>
    Agrees,

    /// <summary>The record says otherwise.</summary>
    Differs,

    /// <summary>The record does not tell: nothing is held of it, or too little.</summary>
    NotEstablished,
}
