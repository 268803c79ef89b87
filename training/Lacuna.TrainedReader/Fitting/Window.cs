using Lacuna.TrainedReader.Corpora;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>A stretch of a document that the network sees at once.</summary>
/// <param name="Document">What it is cut from.</param>
/// <param name="FirstWord">Index in the document of its first word.</param>
/// <param name="Ids">Its pieces, the start piece and a piece after each paragraph included.</param>
/// <param name="Types">The token type of each piece.</param>
/// <param name="FirstPieces">Where each of its words begins.</param>
/// <param name="Paragraphs">Ranges of its words that belong to one paragraph.</param>
internal sealed record Window(LabelledDocument Document, int FirstWord, long[] Ids, long[] Types, int[] FirstPieces, IReadOnlyList<Range> Paragraphs)
{
    public int Words => FirstPieces.Length;
}
