namespace Lacuna.Evaluation;

/// <summary>One measured number.</summary>
/// <param name="Name">As printed and as the JSON key: <c>presence_accuracy</c>.</param>
/// <param name="Value">Counts as they are; accuracies named in percent in percent; F1 and correlations as fractions.</param>
/// <param name="Target">What we want to see: "≥ 0.90".</param>
/// <param name="Reference">The published row it stands beside, with its source.</param>
internal sealed record Figure(string Name, double Value, string Target, string Reference);
