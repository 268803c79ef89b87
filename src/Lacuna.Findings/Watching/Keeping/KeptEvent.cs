using Lacuna.Findings.Watching.Events;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>An event and how far it has been sent.</summary>
internal sealed record KeptEvent(WatchEvent Event)
{
    /// <summary>True when the webhook has taken it.</summary>
    public bool IsSent { get; init; }

    /// <summary>Sendings that failed.</summary>
    public int Tries { get; init; }

    /// <summary>Not to be sent again before; null for now.</summary>
    public DateTimeOffset? NextTry { get; init; }
}
