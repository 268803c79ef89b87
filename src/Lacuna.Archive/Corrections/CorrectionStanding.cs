namespace Lacuna.Archive.Corrections;

/// <summary>What a correction does now.</summary>
public enum CorrectionStanding
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>A later correction of the same thing counts in its place.</summary>
    Superseded,

    /// <summary>
    /// What it points at cannot be found in the newest version of a document: the words are gone, stand in other surroundings or in several places, or
    /// nothing of its kind is read in them. It still counts for the version that it was made on. It is never moved to a lookalike.
    /// </summary>
    Orphaned,

    /// <summary>A document that it points at is not held. It counts from when that comes.</summary>
    NotHeld,

    /// <summary>It was taken back.</summary>
    Undone,
}
