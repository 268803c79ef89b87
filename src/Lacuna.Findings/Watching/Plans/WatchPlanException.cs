namespace Lacuna.Findings.Watching.Plans;

/// <summary>A file of sources and rules that cannot be understood. The message is one line and names the mend.</summary>
/// <param name="message">What is wrong and how to mend it.</param>
public sealed class WatchPlanException(string message) : Exception(message);
