using System.Collections.Immutable;

namespace Lacuna.Reporting;

/// <summary>What a report says of the run that made it.</summary>
/// <param name="Lacuna">Version of Lacuna.</param>
public sealed record RunFacts(string Lacuna)
{
    /// <summary>Files and records of a pile that could not be read.</summary>
    public ImmutableArray<RefusedInput> Refused { get; init; } = [];
}
