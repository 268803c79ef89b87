using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>A text cut into words and paragraphs, with what people marked in it.</summary>
/// <param name="Corpus">Name of the corpus.</param>
/// <param name="Paragraphs">The words of each paragraph; of each sentence where a corpus has no paragraphs.</param>
internal sealed record LabelledDocument(string Corpus, IReadOnlyList<ReaderWord[]> Paragraphs)
{
    /// <summary>By task: the index of each word's label among the task's labels, over all paragraphs in order. A task that the corpus does not mark is missing.</summary>
    public Dictionary<ReaderTask, int[]> Labels { get; init; } = [];

    /// <summary>From the first word of a cue (or predicate) to the first word of its source, content or hearer; a link to itself when it has none; null when the corpus marks no links. Words count over all paragraphs.</summary>
    public IReadOnlyList<WordLink>? CueLinks { get; init; }

    /// <summary>From the head word of a later mention to the head word of each earlier one of the same person, organisation or state; a link to itself when there is none before; null when the corpus marks no coreference.</summary>
    public IReadOnlyList<WordLink>? Coreference { get; init; }

    /// <summary>First words of spans that a cue might be linked to, linked or not; needed with <see cref="CueLinks"/>.</summary>
    public IReadOnlyList<int> CueLinkTargets { get; init; } = [];

    /// <summary>Head words of mentions that a later mention might be linked to; needed with <see cref="Coreference"/>.</summary>
    public IReadOnlyList<int> CoreferenceTargets { get; init; } = [];
}
