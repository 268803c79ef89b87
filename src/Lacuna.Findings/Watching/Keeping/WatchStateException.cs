namespace Lacuna.Findings.Watching.Keeping;

/// <summary>The file in which a watch keeps its state cannot be used. The message is one line and names the mend.</summary>
/// <param name="message">What is wrong and how to mend it.</param>
public sealed class WatchStateException(string message) : Exception(message);
