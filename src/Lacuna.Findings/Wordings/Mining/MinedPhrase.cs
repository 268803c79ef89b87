namespace Lacuna.Findings.Wordings.Mining;

/// <summary>A phrase that cannot be made longer without losing a document that uses it.</summary>
/// <param name="Length">Number of words.</param>
/// <param name="Places">Place of its first word in each document that uses it, oldest first.</param>
internal sealed record MinedPhrase(int Length, int[] Places);
