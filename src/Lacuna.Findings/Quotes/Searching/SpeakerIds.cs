using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Ids of those whose channels carry what speakers say: their own, and their states'.</summary>
internal static class SpeakerIds
{
    /// <summary>Each id once, in order of the speakers.</summary>
    public static ImmutableArray<string> Of(IEnumerable<Actor> speakers) =>
        [.. speakers.SelectMany(speaker => (string?[])[speaker.Id, speaker.State]).OfType<string>().Distinct(StringComparer.Ordinal)];
}
