namespace Lacuna.Models.Reader;

/// <summary>A span that might be read.</summary>
/// <param name="Begin">Index of the label that begins it.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Probability">How likely it is exactly this span.</param>
internal readonly record struct SpanCandidate(int Begin, int First, int End, double Probability);
