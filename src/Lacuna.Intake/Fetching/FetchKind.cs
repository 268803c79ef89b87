namespace Lacuna.Intake.Fetching;

/// <summary>What came of a fetch.</summary>
public enum FetchKind
{
    /// <summary>The content is there.</summary>
    Fetched,

    /// <summary>It is the same as at the fetch that the given validators are of.</summary>
    Unchanged,

    /// <summary>It was not asked for, or not taken, by a rule of ours or of the site: robots.txt, private network, kind, size.</summary>
    Refused,

    /// <summary>It could not be had: no answer, or an answer without it.</summary>
    Failed,
}
