namespace Lacuna.Core.Reading;

/// <summary>What the trained reader takes a run of words for.</summary>
public enum TrainedSpanKind
{
    /// <summary>Words that name whoever expresses something.</summary>
    Source,

    /// <summary>Words of expressing.</summary>
    Cue,

    /// <summary>What is expressed.</summary>
    Content,

    /// <summary>Words that name whom something is told to.</summary>
    Hearer,

    /// <summary>Name of a person.</summary>
    Person,

    /// <summary>Name of an organisation.</summary>
    Organisation,

    /// <summary>Name of a place, states included.</summary>
    Place,
}
