using System.Collections.Immutable;

namespace Lacuna.Findings.Watching.Events;

/// <summary>Something that happened in the record.</summary>
/// <param name="Id">The same for the same happening, however often it is found: <c>urn:uuid:…</c>, made from what happened in which document.</param>
/// <param name="Kind">What sort of happening.</param>
/// <param name="At">When it was found.</param>
/// <param name="Title">One line.</param>
/// <param name="Summary">What was found and how hard it was looked, in a few sentences.</param>
public sealed record WatchEvent(string Id, WatchEventKind Kind, DateTimeOffset At, string Title, string Summary)
{
    /// <summary>The rule that asked for it; null for what is told of every source.</summary>
    public string? Rule { get; init; }

    /// <summary>The words it rests on.</summary>
    public ImmutableArray<WatchEvidence> Evidence { get; init; } = [];

    /// <summary>What limits it, each in one sentence.</summary>
    public ImmutableArray<string> Limits { get; init; } = [];
}
