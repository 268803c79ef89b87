using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>One token. Tokens never overlap, are ordered, and leave out only white space.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Number of code units, at least one.</param>
/// <param name="Kind">Coarse class.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>Offset just after the token.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>The characters of the token, without a copy.</summary>
    public ReadOnlySpan<char> AsSpan(string text) => text.AsSpan(Start, Length);
}
