namespace Lacuna.TrainedReader.Corpora.Names;

/// <summary>The words of a sentence, each with its tag ("O", "B-kind" or "I-kind").</summary>
internal sealed record TaggedSentence(string[] Words, string[] Tags);
