namespace Lacuna.Findings.Silences;

/// <summary>One reason why a silence is not established.</summary>
/// <param name="Kind">What sort of reason.</param>
/// <param name="Words">One sentence for a reader, with its numbers.</param>
public sealed record Doubt(DoubtKind Kind, string Words);
