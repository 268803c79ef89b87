namespace Lacuna.Benchmarks.Scaling;

/// <summary>What the measurement does not give and is needed to say something of large archives.</summary>
internal static class Assumptions
{
    /// <summary>Seconds until a page comes from a solid-state disk of its own: what makers of server disks state for reads of 4 to 8 kB, one at a time.</summary>
    public const double SecondsPerPage = 100e-6;

    /// <summary>Places at which a document is looked up: twelve parts of its sketch, its address, name and hash. Counted, not measured.</summary>
    public const double LookUps = 15;

    /// <summary>Pages of a year's word index that a document changes, after what waits in the index's list of 4 MB is merged together: a guess from some 15,000 different words of 400 documents.</summary>
    public const double WordPages = 40;

    /// <summary>Bytes of a million made documents in PostgreSQL, and in a file: measured once, since small archives hold more for each document, whose words wait to be merged.</summary>
    public const double MillionOnServer = 12e9, MillionInFile = 5.6e9;

    /// <summary>Years that a record covers. New documents come into one of them; a pile in order of day, too.</summary>
    public const double Years = 30;
}
