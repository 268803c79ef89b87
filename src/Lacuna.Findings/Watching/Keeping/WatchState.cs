using System.Text.Json.Serialization;
using Lacuna.Findings.Watching.Events;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>All that a watch keeps between runs.</summary>
[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
internal sealed class WatchState
{
    /// <summary>Events whose words are kept, for the feed; older ones that were sent are only known by their ids.</summary>
    private const int MostEvents = 500;

    /// <summary>The form of the file.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The sources, by name.</summary>
    public Dictionary<string, SourceState> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>An import that was begun; null for none.</summary>
    public PendingImport? Pending { get; set; }

    /// <summary>Events, the oldest first.</summary>
    public List<KeptEvent> Events { get; } = [];

    /// <summary>Ids of older events.</summary>
    public HashSet<string> Forgotten { get; } = new(StringComparer.Ordinal);

    /// <summary>Keeps those of <paramref name="events"/> that are not known yet.</summary>
    /// <returns>Those that were new.</returns>
    public IReadOnlyList<WatchEvent> Add(IEnumerable<WatchEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var fresh = new List<WatchEvent>();
        foreach (var found in events)
        {
            if (!Forgotten.Contains(found.Id) && !Events.Exists(kept => kept.Event.Id == found.Id))
            {
                Events.Add(new KeptEvent(found));
                fresh.Add(found);
            }
        }

        return fresh;
    }

    /// <summary>Lets go of the words of the oldest events that need not be sent any more.</summary>
    /// <param name="isSending">True when events are sent to a webhook.</param>
    public void Trim(bool isSending)
    {
        for (var at = 0; Events.Count > MostEvents && at < Events.Count;)
        {
            if (isSending && !Events[at].IsSent)
            {
                at++;
            }
            else
            {
                Forgotten.Add(Events[at].Event.Id);
                Events.RemoveAt(at);
            }
        }
    }
}
