using System.Collections.Immutable;
using Lacuna.Core.Coverages;
using Lacuna.Findings.Silences;
using NodaTime;

namespace Lacuna.Findings.Presences;

/// <summary>One actor in some days.</summary>
/// <param name="Days">The days.</param>
/// <param name="State">What is known.</param>
/// <param name="Documents">Documents of its channels that are held, copies and earlier versions left out.</param>
/// <param name="Naming">Those of them that the search finds to name the subject, in whatever voice.</param>
public sealed record PresenceCell(DateInterval Days, PresenceState State, int Documents, int Naming)
{
    /// <summary>The first mention in its own voice; null when there is none.</summary>
    public SubjectMention? First { get; init; }

    /// <summary>What is not held; each reason names its channel.</summary>
    public ImmutableArray<CoverageHole> Holes { get; init; } = [];
}
