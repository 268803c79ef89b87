namespace Lacuna.Core.Reading;

/// <summary>How the content is given.</summary>
public enum StatementForm
{
    /// <summary>In quotation marks throughout.</summary>
    Direct,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>In the reporter's words with quoted parts.</summary>
    Mixed,
}
