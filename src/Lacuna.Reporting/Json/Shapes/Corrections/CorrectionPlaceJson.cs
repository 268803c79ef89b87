using Lacuna.Archive.Corrections;

namespace Lacuna.Reporting.Json.Shapes.Corrections;

/// <summary>Where a thing that a correction points at stands now.</summary>
internal sealed record CorrectionPlaceJson(string Document, string ContentHash, string? NewestContentHash, string? Mark, bool IsOrphaned, EvidenceJson? Words)
{
    public static CorrectionPlaceJson Of(CorrectionPlace place) => new(
        place.Made.DocumentId, place.Made.ContentHash, place.Newest?.ContentHash, place.Mark, place.IsOrphaned, place.Words is { } words ? EvidenceJson.Of(words) : null);
}
