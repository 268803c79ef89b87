namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>Days that the actor took to name another subject.</summary>
internal sealed record SubjectLatencyJson(string Subject, int Days);
