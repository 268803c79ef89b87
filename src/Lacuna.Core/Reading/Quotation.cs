using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>Text between quotation marks, as paired by the segmenter.</summary>
/// <param name="Span">With its marks. A quotation continued over paragraphs is one object per paragraph.</param>
/// <param name="Inner">Without its marks.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside another, and so on.</param>
public sealed record Quotation(TextSpan Span, TextSpan Inner, int Depth)
{
    /// <summary>True when no opening mark was found ("We want calm , " he said).</summary>
    public bool Unopened { get; init; }

    /// <summary>True when no closing mark stands before the paragraph ends and none follows in a continuation.</summary>
    public bool Unclosed { get; init; }

    /// <summary>Index of the quotation in the paragraph before that this one continues (opening mark repeated, no closing mark there); null otherwise.</summary>
    public int? Continues { get; init; }

    /// <summary>True for a short quotation inside a clause that reads as a name or doubted word: the "Bucha massacre".</summary>
    public bool IsScare { get; init; }
}
