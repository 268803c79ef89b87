using Lacuna.Findings.Watching.Publishing;

namespace Lacuna.Findings.Watching.Events;

/// <summary>Names events by what happened, so that one that is found again after a restart is known again.</summary>
internal static class EventId
{
    /// <summary>A UUID of version 8 (RFC 9562, section 5.8) over the kind and the parts, as a URN.</summary>
    public static string Of(WatchEventKind kind, params ReadOnlySpan<string> parts) => AtomText.IdOf($"{kind}\n{string.Join('\n', parts)}");

    /// <summary>The same for the feed of a watch over some addresses.</summary>
    public static string OfFeed(IEnumerable<string> addresses) => AtomText.IdOf($"feed\n{string.Join('\n', addresses)}");
}
