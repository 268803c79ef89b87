namespace Lacuna.Intake;

/// <summary>Bad use: something named by the caller cannot be read at all. The message is one line and names the mend.</summary>
public sealed class IntakeException : Exception
{
    /// <summary>An error with a message for the person at the keyboard.</summary>
    public IntakeException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public IntakeException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
