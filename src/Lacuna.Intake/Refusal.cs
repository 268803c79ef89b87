namespace Lacuna.Intake;

/// <summary>Why something did not become a document.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Sentence">The reason in one line for a reader, without the origin.</param>
public sealed record Refusal(RefusalReason Reason, string Sentence);
