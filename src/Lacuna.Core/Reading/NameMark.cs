using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>Words that are a name, whether or not anybody knows whose.</summary>
/// <param name="Span">The name itself: no title, no article, no following "'s".</param>
/// <param name="Kind">What it is the name of.</param>
/// <param name="Probability">How sure the trained reader is of the words that it marked there, 0 to 1; null when the rules found the name.</param>
public readonly record struct NameMark(TextSpan Span, NameKind Kind, double? Probability = null);
