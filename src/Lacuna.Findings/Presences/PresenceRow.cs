using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Findings.Silences;

namespace Lacuna.Findings.Presences;

/// <summary>One actor over all days.</summary>
/// <param name="Actor">A state with all who speak for it, or a body.</param>
/// <param name="Channels">Names of its channels that are held.</param>
/// <param name="Cells">In order of days, none over another.</param>
public sealed record PresenceRow(Actor Actor, ImmutableArray<string> Channels, ImmutableArray<PresenceCell> Cells)
{
    /// <summary>The first mention in its own voice; null when there is none.</summary>
    public SubjectMention? First { get; } = Cells.Select(cell => cell.First).FirstOrDefault(first => first is not null);
}
