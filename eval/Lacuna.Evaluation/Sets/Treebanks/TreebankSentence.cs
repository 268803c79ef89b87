namespace Lacuna.Evaluation.Sets.Treebanks;

/// <summary>A sentence of a file of one word a line.</summary>
/// <param name="Rows">The columns of each word.</param>
/// <param name="Text">The sentence as it was written; null where the file does not give it.</param>
/// <param name="OpensParagraph">True when the file says that a paragraph begins here.</param>
internal sealed record TreebankSentence(IReadOnlyList<string[]> Rows, string? Text, bool OpensParagraph)
{
    /// <summary>One column of all words.</summary>
    public string[] Column(int column) => [.. Rows.Select(row => row[column])];
}
