using System.Collections.Immutable;

namespace Lacuna.Archive.Importing;

/// <summary>Which outcomes of imports are asked for.</summary>
public sealed record OutcomeQuery
{
    /// <summary>Only these; empty for all.</summary>
    public ImmutableArray<OutcomeKind> Kinds { get; init; } = [];

    /// <summary>Only items whose origin begins so; null for all.</summary>
    public string? OriginPrefix { get; init; }
}
