namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>Words that speak of somebody or something.</summary>
/// <param name="Entity">Whom; the same for all mentions of one.</param>
/// <param name="Kind">As the corpus calls it ("person", "PER").</param>
/// <param name="Start">Its first word, counted over the document.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Head">The word that the others hang on; the last word of a person's name.</param>
internal sealed record Mention(string Entity, string Kind, int Start, int End, int Head);
