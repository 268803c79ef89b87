namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>A word of a treebank.</summary>
/// <param name="Text">The word.</param>
/// <param name="PartOfSpeech">Universal part of speech.</param>
/// <param name="Tag">The treebank's own tag.</param>
/// <param name="Head">The word it hangs on, counted over the document; -1 at a root.</param>
/// <param name="Relation">Its relation to that word.</param>
internal sealed record SyntaxWord(string Text, string PartOfSpeech, string Tag, int Head, string Relation);
