using System.Collections.Immutable;
using Lacuna.Core.Corrections;

namespace Lacuna.Archive.Corrections;

/// <summary>Which corrections are asked for. All conditions must hold; one that is left empty holds for all.</summary>
public sealed record CorrectionQuery
{
    /// <summary><see cref="Correction.Id"/>.</summary>
    public string? Id { get; init; }

    /// <summary>Any of these kinds.</summary>
    public ImmutableArray<CorrectionKind> Kinds { get; init; } = [];

    /// <summary>Ids of documents that they point at, any of them.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>By whom, as they name themselves.</summary>
    public string? By { get; init; }

    /// <summary>True to leave out those that were taken back.</summary>
    public bool OnlyStanding { get; init; }

    /// <summary>
    /// False to leave unlooked where each stands now, which needs the texts: rows then have no places, and none is told to be orphaned or superseded.
    /// </summary>
    public bool WithPlaces { get; init; } = true;
}
