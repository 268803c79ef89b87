using System.Collections.Immutable;

namespace Lacuna.Core.Reading;

/// <summary>What the trained reader marked in a text, by the conventions of the corpora that it learnt from; later stages make mentions and statements of it.</summary>
/// <remarks>Sources, cues and contents follow PolNeAR (Newell et al., LREC 2018), one level deep: what is said inside a content is not marked again. Names follow Universal NER, hearers PropBank.</remarks>
public sealed record TrainedMarks
{
    /// <summary>Nothing marked.</summary>
    public static TrainedMarks None { get; } = new();

    /// <summary>In text order. Spans of one task (source, cue and content; names; hearer) never overlap.</summary>
    public ImmutableArray<TrainedSpan> Spans { get; init; } = [];

    /// <summary>From cues to sources, contents and hearers that the reader saw together; what is missing is unlikely or was never seen together.</summary>
    public ImmutableArray<TrainedLink> Links { get; init; } = [];

    /// <summary>Whom pronouns, roles and names point back at; null when the reader did not say, or nobody will ask any more.</summary>
    public ITrainedReferences? References { get; init; }
}
