namespace Lacuna.Core.Reading;

/// <summary>What sort of contact.</summary>
public enum ContactKind
{
    /// <summary>A telephone conversation.</summary>
    Call,

    /// <summary>A conversation by video.</summary>
    Video,

    /// <summary>A meeting in person.</summary>
    Meeting,

    /// <summary>A journey to see the other side.</summary>
    Visit,

    /// <summary>A letter, message or telegram.</summary>
    Letter,

    /// <summary>A meeting of several leaders or a body.</summary>
    Summit,

    /// <summary>Negotiations between delegations.</summary>
    Talks,
}
