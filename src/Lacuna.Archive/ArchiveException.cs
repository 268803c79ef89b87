namespace Lacuna.Archive;

/// <summary>An archive cannot be opened or used. The message is one line and names the mend.</summary>
public sealed class ArchiveException : Exception
{
    /// <summary>An error with a message for the person at the keyboard.</summary>
    public ArchiveException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public ArchiveException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>True when the same may go well a little later: a server that is being restarted, or cannot be reached.</summary>
    public bool IsPassing { get; init; }
}
