namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>Who said, believes or intends what. Ranges count words over the document.</summary>
/// <param name="Source">Who; null when the text does not say.</param>
/// <param name="Cue">The words that tell of saying, believing or intending.</param>
/// <param name="Contents">What, in one piece or, around the cue, in several.</param>
internal sealed record Statement(Range? Source, Range Cue, IReadOnlyList<Range> Contents);
