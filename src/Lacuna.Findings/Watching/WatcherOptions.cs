using Lacuna.Findings.Watching.Events;

namespace Lacuna.Findings.Watching;

/// <summary>How a watch runs.</summary>
public sealed record WatcherOptions
{
    /// <summary>Time from one poll of a source to the next, where the source names none. Default 15 minutes.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>File of the Atom feed; null for none.</summary>
    public string? Feed { get; init; }

    /// <summary>Where events are sent; null for nowhere.</summary>
    public Uri? Webhook { get; init; }

    /// <summary>Secret that the webhook's messages are signed with; null to send them unsigned.</summary>
    public string? Secret { get; init; }

    /// <summary>How long a listed page is looked at again for changes, from the time it was first seen. Default 7 days: what is changed in silence is mostly changed soon.</summary>
    public TimeSpan LooksAgainFor { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Time between two looks at a page for changes. Default 3 hours.</summary>
    public TimeSpan LooksAgainEvery { get; init; } = TimeSpan.FromHours(3);

    /// <summary>Fetches of a page that may fail in passing before it is noted as refused. Default 5.</summary>
    public int Tries { get; init; } = 5;

    /// <summary>Source of "now" and of all waits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told, in one line each, what a reader of a log wants to know.</summary>
    public Action<string> Tell { get; init; } = static _ => { };

    /// <summary>Is told each event that was not known, when it is kept.</summary>
    public Action<WatchEvent> Found { get; init; } = static _ => { };
}
