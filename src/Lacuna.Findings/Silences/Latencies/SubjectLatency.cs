namespace Lacuna.Findings.Silences.Latencies;

/// <summary>How long the actor took to name one other subject.</summary>
/// <param name="Subject">Name of the subject.</param>
/// <param name="Days">Days from its first mention by anybody to the actor's own.</param>
public sealed record SubjectLatency(string Subject, int Days);
