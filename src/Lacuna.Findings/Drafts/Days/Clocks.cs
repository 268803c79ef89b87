using System.Collections.Frozen;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>The clocks of capitals, of publishers, and of places and abbreviations that stand beside a time of day.</summary>
internal static class Clocks
{
    private static readonly Lazy<FrozenDictionary<string, string>> Seats = new(() => Read("capital-zones.txt"));
    private static readonly Lazy<FrozenDictionary<string, string>> Places = new(() => Read("clock-places.txt"));

    /// <summary>Words of the longest entry of the list of places.</summary>
    public const int LongestPlace = 4;

    /// <summary>The clock of the capital of an actor's state, or of a body's seat; null when none is known.</summary>
    public static Clock? Of(Actor actor)
    {
        var side = actor.State ?? actor.Id;
        return OfId(side) is { } zone ? new Clock(zone, actor.Name) : null;
    }

    /// <summary>A publisher's clock: its own when it is known, else that of the capital of whom it speaks for.</summary>
    public static Clock? Of(Source? source) =>
        source is null ? null
        : source.TimeZone is { } own && Moments.Knows(own) ? new Clock(own, source.Name)
        : source.SpeaksFor is { } id && OfId(id) is { } zone ? new Clock(zone, source.Name)
        : null;

    /// <summary>The clock that <paramref name="words"/> name: a capital, a large city, "GMT"; null when they name none.</summary>
    public static Clock? OfPlace(string words) => Places.Value.TryGetValue(words, out var zone) ? new Clock(zone, words) : null;

    private static string? OfId(string id) => Seats.Value.GetValueOrDefault(id.StartsWith("state:", StringComparison.Ordinal) ? id["state:".Length..] : id);

    private static FrozenDictionary<string, string> Read(string list) =>
        WordList.Lines(list).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
}
