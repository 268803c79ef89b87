using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Archive.Corrections;

/// <summary>Where one of the things that a correction points at stands now.</summary>
/// <param name="Target">The thing.</param>
/// <param name="Made">The version that it was made on, under the id that the archive knows the document by now.</param>
/// <param name="Newest">The newest version of the document; null when none is held.</param>
public sealed record CorrectionPlace(CorrectionTarget Target, DocumentVersion Made, DocumentVersion? Newest)
{
    /// <summary>Its words there; null for a whole document, or when they cannot be placed.</summary>
    public Evidence? Words { get; init; }

    /// <summary>The id there of the statement or the contact: <c>s3</c>; null for what is neither, or when it cannot be found.</summary>
    public string? Mark { get; init; }

    /// <summary>True when the newest version is held and it cannot be found there.</summary>
    public bool IsOrphaned { get; init; }
}
