namespace Lacuna.Findings.Quotes;

/// <summary>How it is known who says the words in the source.</summary>
public enum QuoteVoice
{
    /// <summary>A statement of the source gives them to somebody.</summary>
    Statement,

    /// <summary>They stand in a turn of a transcript.</summary>
    Turn,

    /// <summary>Nobody is named: the page itself says them, and it speaks for an actor or is an outlet.</summary>
    OwnPage,

    /// <summary>It cannot be told.</summary>
    NotEstablished,
}
