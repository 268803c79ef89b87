namespace Lacuna.Archive.Coverages;

/// <summary>Numbers by which gaps between the documents of a source are judged.</summary>
public sealed record CoverageInferenceOptions
{
    /// <summary>
    /// Days without a document are a hole when their chance, under the weekdays on which the source usually publishes, lies below this.
    /// 1% is not corrected for the number of gaps looked at: a gap too many among the holes makes a silence "not established", which is
    /// the safe way to err. What it finds on the real record: docs/silence.md.
    /// </summary>
    public double LeastChance { get; init; } = 0.01;
}
