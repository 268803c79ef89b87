namespace Lacuna.Reading.Segmentation;

/// <summary>Two marks that belong together, by token index.</summary>
/// <param name="Open">The opening mark; -1 when there is none.</param>
/// <param name="Close">The closing mark; -1 when there is none.</param>
/// <param name="From">First token that can stand inside.</param>
/// <param name="To">Index after the last token that can stand inside.</param>
internal readonly record struct QuotePair(int Open, int Close, int From, int To);
