using Lacuna.Core.Corrections;

namespace Lacuna.Archive.Corrections.Stored;

/// <summary>What a correction says.</summary>
internal sealed record StoredAmendment
{
    public CorrectionKind Kind { get; init; }

    /// <summary>What it points at; of a split, the account first.</summary>
    public StoredTarget[]? Targets { get; init; }

    /// <summary>Who spoke; null to leave that as it was read.</summary>
    public StoredActor[]? Speakers { get; init; }

    /// <summary>To whom; null to leave that as it was read.</summary>
    public StoredActor[]? Addressees { get; init; }

    /// <summary>Of a point.</summary>
    public bool? IsAccepted { get; init; }
}
