using Lacuna.Core.Text;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>A number and what it counts.</summary>
/// <param name="Value">The number, scaled: "$1.5 billion" is 1500000000.</param>
/// <param name="Of">Stem of the thing counted, a currency sign, or "%".</param>
/// <param name="At">From the number to the thing.</param>
internal readonly record struct Quantity(decimal Value, string Of, TextSpan At);
