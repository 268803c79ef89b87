namespace Lacuna.TrainedReader.Corpora;

/// <summary>A link between two words of one document.</summary>
internal readonly record struct WordLink(int From, int To);
