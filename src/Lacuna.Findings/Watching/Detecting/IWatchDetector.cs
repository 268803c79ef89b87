using Lacuna.Findings.Watching.Events;

namespace Lacuna.Findings.Watching.Detecting;

/// <summary>Looks in news, with the archive around them, for one sort of event.</summary>
internal interface IWatchDetector
{
    /// <summary>The events in <paramref name="news"/>, which the archive holds already, in order of publication. The same news give events of the same ids.</summary>
    Task<IReadOnlyList<WatchEvent>> FindAsync(IReadOnlyList<News> news, CancellationToken cancellation);
}
