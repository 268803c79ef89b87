namespace Lacuna.Models.Reader;

/// <summary>One word as the reader network takes it.</summary>
/// <param name="Text">The word with the network's own signs for quotation marks and brackets.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsQuoted">True between quotation marks, the marks themselves included.</param>
public readonly record struct ReaderWord(ReadOnlyMemory<char> Text, WordForm Form, bool IsQuoted)
{
    /// <summary>Number of values of <see cref="Type"/>.</summary>
    public const int Types = 12;

    /// <summary>The token type that tells the network form and quotation.</summary>
    public int Type => (2 * (int)Form) + (IsQuoted ? 1 : 0);
}
