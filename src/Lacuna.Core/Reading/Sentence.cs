using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>One sentence; it never crosses a paragraph.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="FirstToken">Index of its first token in the document's tokens.</param>
/// <param name="TokenCount">Number of its tokens, at least one.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Paragraph)
{
    /// <summary>Index just after its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
