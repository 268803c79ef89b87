using Lacuna.Core.Evidences;
using NodaTime;

namespace Lacuna.Findings.Wordings;

/// <summary>Words of a standing sentence that gave way to others from one document of a series to a later one.</summary>
/// <param name="Kind">What the change amounts to.</param>
/// <param name="On">Day of the first document with the new words.</param>
/// <param name="Before">The old words; the whole sentence when it was written anew.</param>
/// <param name="After">The new words; the place where the old ones stood when none came; the whole sentence when it was written anew.</param>
public sealed record Replacement(ReplacementKind Kind, LocalDate On, Evidence Before, Evidence After)
{
    /// <summary>The sentence with the old words.</summary>
    public required Evidence SentenceBefore { get; init; }

    /// <summary>The sentence with the new words.</summary>
    public required Evidence SentenceAfter { get; init; }

    /// <summary>Documents in a row, up to the change, whose sentence had the old words.</summary>
    public int DocumentsBefore { get; init; }

    /// <summary>Documents in a row, from the change on, whose sentence has the new words.</summary>
    public int DocumentsAfter { get; init; }
}
