using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Core.Corrections;
using Lacuna.Core.Subjects;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>What a line of an export brings back: one of these.</summary>
public sealed record RestoredLine
{
    /// <summary>A document as it was; what was refused, as it was told then; or why this very line cannot be taken.</summary>
    public Entry? Entry { get; init; }

    /// <summary>True when <see cref="Entry"/> says why this very line cannot be taken.</summary>
    public bool IsBroken { get; init; }

    /// <summary>A note of the ledger of coverage.</summary>
    public CoverageNote? Note { get; init; }

    /// <summary>A correction by hand.</summary>
    public Correction? Correction { get; init; }

    /// <summary>A kept subject.</summary>
    public Subject? Subject { get; init; }
}
