using System.Collections.Immutable;

namespace Lacuna.Findings.Watching.Events;

/// <summary>The form of an event, with its name and version.</summary>
internal sealed record WatchEventForm(
    string Schema, string Version, string Id, WatchEventKind Kind, DateTimeOffset At, string Title, string Summary, string? Rule, ImmutableArray<WatchEvidence> Evidence, ImmutableArray<string> Limits);
