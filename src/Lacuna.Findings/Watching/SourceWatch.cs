using System.Globalization;
using Lacuna.Archive;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Findings.Watching.Polling;
using Lacuna.Intake.Fetching;

namespace Lacuna.Findings.Watching;

/// <summary>Polls one source into an archive, and keeps what it brought until somebody has looked at it. It can be ended and begun again at any moment.</summary>
public sealed class SourceWatch
{
    private readonly WatchedSource _source;
    private readonly WatchKeeper _keeper;
    private readonly NewsDesk _desk;
    private readonly SourcePoller _poller;

    /// <summary>A watch over <paramref name="source"/>.</summary>
    /// <param name="source">What to poll.</param>
    /// <param name="archive">Where documents are kept.</param>
    /// <param name="fetcher">Gets pages.</param>
    /// <param name="read">Reads a document.</param>
    /// <param name="keeper">What is kept between runs, of this source alone.</param>
    /// <param name="options">How it runs.</param>
    public SourceWatch(WatchedSource source, IArchive archive, IFetcher fetcher, Func<Document, AnnotatedDocument> read, WatchKeeper keeper, WatcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keeper);
        (_source, _keeper) = (source, keeper);
        _desk = new NewsDesk(archive, [], keeper);
        _poller = new SourcePoller(archive, fetcher, read, _desk, options);
    }

    /// <summary>When it is to be polled next; null for now.</summary>
    public DateTimeOffset? Next => State.Next;

    private SourceState State
    {
        get
        {
            if (!_keeper.State.Sources.TryGetValue(_source.Source.Name, out var state))
            {
                _keeper.State.Sources.Add(_source.Source.Name, state = new SourceState());
            }

            return state;
        }
    }

    /// <summary>Polls it once, whether or not its time has come.</summary>
    /// <returns>What that brought, in one line for a log.</returns>
    public async Task<string> PollAsync(CancellationToken cancellation)
    {
        var result = await _poller.PollAsync(_source, State, cancellation).ConfigureAwait(false);
        await _keeper.SaveAsync(cancellation).ConfigureAwait(false);
        return string.Create(CultureInfo.InvariantCulture, $"{_source.Source.Name}: {result.New} new, {result.Changed} changed, {result.Refused} refused");
    }

    /// <summary>What polls brought and nobody has looked at yet, by this run or by one that was broken off.</summary>
    public Task<IReadOnlyList<BroughtVersion>> BroughtAsync(CancellationToken cancellation) => _desk.BroughtAsync(cancellation);

    /// <summary>Notes that all of it has been looked at.</summary>
    public Task LookedAtAsync(CancellationToken cancellation) => _desk.LookedAtAsync(cancellation);
}
