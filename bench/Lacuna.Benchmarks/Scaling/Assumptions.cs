namespace Lacuna.Benchmarks.Scaling;

/// <summary>What was not measured and is needed to say something of archives that are larger than a server's memory.</summary>
internal static class Assumptions
{
    /// <summary>Seconds until a page comes from a solid-state disk of its own: what makers of server disks state for reads of 4 to 8 kB, one at a time.</summary>
    public const double SecondsPerPage = 100e-6;

    /// <summary>Places at which a document is looked up: twelve parts of its sketch, its address, name and hash. Counted, not measured.</summary>
    public const double LookUps = 15;

    /// <summary>Pages of a year's word index that a document changes, after what waits in the index's list of 4 MB is merged together: a guess from some 15,000 different words of 400 documents.</summary>
    public const double WordPages = 40;

    /// <summary>Years that a record covers. New documents come into one of them; a pile in order of day, too.</summary>
    public const double Years = 30;

    /// <summary>Seconds for which a person waits for a count.</summary>
    public const double Patience = 1;
}
