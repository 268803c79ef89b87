using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>A run of words that the trained reader marked.</summary>
/// <param name="Span">The words, as the reader decoded them.</param>
/// <param name="Kind">What it takes them for.</param>
/// <param name="Probability">How sure it is of the whole run, 0 to 1.</param>
public readonly record struct TrainedSpan(TextSpan Span, TrainedSpanKind Kind, double Probability);
