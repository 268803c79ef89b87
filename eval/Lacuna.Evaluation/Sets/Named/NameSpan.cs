namespace Lacuna.Evaluation.Sets.Named;

/// <summary>A name in a sentence.</summary>
/// <param name="Kind">"person", "organisation" or "place".</param>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index just after its last word.</param>
internal readonly record struct NameSpan(string Kind, int Start, int End);
