namespace Lacuna.Cli;

/// <summary>Something that the person at the keyboard can mend.</summary>
/// <param name="exitCode">How the process is to end.</param>
/// <param name="message">What is wrong and how to mend it, in one line.</param>
internal sealed class UserException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
