using System.Text.Json;

namespace Lacuna.Findings.Watching.Events;

/// <summary>An event as programs get it: the body of a webhook's message, and a line of <c>lacuna watch --json</c>. docs/schema pins the form.</summary>
public static class WatchEventJson
{
    /// <summary>Version of the form. A new minor version only adds properties; a new major version may change or remove them.</summary>
    public const string Version = "1.0";

    /// <summary>One JSON object on one line, as UTF-8.</summary>
    public static byte[] Of(WatchEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return JsonSerializer.SerializeToUtf8Bytes(
            new WatchEventForm("lacuna.watch", Version, found.Id, found.Kind, found.At, found.Title, found.Summary, found.Rule, found.Evidence, found.Limits),
            WatchEventJsonContext.Default.WatchEventForm);
    }
}
