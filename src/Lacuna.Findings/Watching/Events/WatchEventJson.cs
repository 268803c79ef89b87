using System.Text.Json;
using Lacuna.Findings.Watching.Keeping;

namespace Lacuna.Findings.Watching.Events;

/// <summary>An event as programs get it: the body of a webhook's message, and a line of <c>lacuna watch --json</c>.</summary>
public static class WatchEventJson
{
    /// <summary>One JSON object on one line, as UTF-8.</summary>
    public static byte[] Of(WatchEvent found) => JsonSerializer.SerializeToUtf8Bytes(found, WatchJson.Default.WatchEvent);
}
