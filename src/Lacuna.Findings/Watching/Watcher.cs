using System.Globalization;
using System.Text;
using Lacuna.Archive;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Watching.Events;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Findings.Watching.Polling;
using Lacuna.Findings.Watching.Publishing;
using Lacuna.Intake.Fetching;

namespace Lacuna.Findings.Watching;

/// <summary>Polls sources, keeps what they publish in an archive, and tells what happened: in an Atom feed, to a webhook. It can be ended and begun again at any moment; no event is lost or told anew.</summary>
public sealed class Watcher
{
    private readonly WatchPlan _plan;
    private readonly WatchKeeper _keeper;
    private readonly WatcherOptions _options;
    private readonly NewsDesk _desk;
    private readonly SourcePoller _poller;
    private readonly Outbox? _outbox;
    private string? _written;

    /// <summary>A watch over <paramref name="plan"/>.</summary>
    /// <param name="plan">What to watch.</param>
    /// <param name="archive">Where documents are kept.</param>
    /// <param name="fetcher">Gets pages.</param>
    /// <param name="poster">Sends to the webhook.</param>
    /// <param name="read">Reads a document.</param>
    /// <param name="keeper">What is kept between runs.</param>
    /// <param name="options">How it runs.</param>
    public Watcher(WatchPlan plan, IArchive archive, IFetcher fetcher, IPoster poster, Func<Document, AnnotatedDocument> read, WatchKeeper keeper, WatcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        (_plan, _keeper, _options) = (plan, keeper, options);
        _desk = NewsDesk.Of(plan, archive, keeper, options.Clock);
        _poller = new SourcePoller(archive, fetcher, read, _desk, options);
        _outbox = Outbox.Of(options, poster, keeper);
    }

    /// <summary>Events that are kept, the oldest first.</summary>
    public IEnumerable<WatchEvent> Events => _keeper.State.Events.Select(kept => kept.Event);

    /// <summary>Events that wait to be sent.</summary>
    public int Unsent => _outbox is null ? 0 : _keeper.State.Events.Count(kept => !kept.IsSent);

    /// <summary>Polls every source once, whether or not its time has come, and sends what there is to send.</summary>
    public async Task RunOnceAsync(CancellationToken cancellation = default)
    {
        await BeginAsync(cancellation).ConfigureAwait(false);
        await PollAsync(_plan.Sources, cancellation).ConfigureAwait(false);
    }

    /// <summary>Polls the sources as their times come, until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await BeginAsync(cancellation).ConfigureAwait(false);
        while (true)
        {
            await PollAsync(_plan.Sources.Where(source => StateOf(source).Next is not { } next || next <= _options.Clock.GetUtcNow()), cancellation).ConfigureAwait(false);
            var due = _plan.Sources.Min(source => StateOf(source).Next ?? _options.Clock.GetUtcNow());
            due = _outbox?.Next is { } sending && sending < due ? sending : due;
            var wait = due - _options.Clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _options.Clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        if (await LookAsync(cancellation).ConfigureAwait(false) is > 0 and var found)
        {
            _options.Tell(string.Create(CultureInfo.InvariantCulture, $"{found} events of a poll that was broken off"));
        }

        await PublishAsync(cancellation).ConfigureAwait(false);
    }

    private async Task PollAsync(IEnumerable<WatchedSource> sources, CancellationToken cancellation)
    {
        foreach (var source in sources.ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            var result = await _poller.PollAsync(source, StateOf(source), cancellation).ConfigureAwait(false);
            var found = await LookAsync(cancellation).ConfigureAwait(false);
            _keeper.State.Trim(_outbox is not null);
            await _keeper.SaveAsync(cancellation).ConfigureAwait(false);
            _options.Tell(string.Create(CultureInfo.InvariantCulture, $"{source.Source.Name}: {result.New} new, {result.Changed} changed, {result.Refused} refused, {found} events"));
            await PublishAsync(cancellation).ConfigureAwait(false);
        }

        await PublishAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<int> LookAsync(CancellationToken cancellation)
    {
        var found = await _desk.LookAsync(cancellation).ConfigureAwait(false);
        foreach (var one in found)
        {
            _options.Found(one);
        }

        return found.Count;
    }

    /// <summary>Writes the feed where it has changed, and sends what is due.</summary>
    private async Task PublishAsync(CancellationToken cancellation)
    {
        if (_options.Feed is { } path)
        {
            var id = EventId.OfFeed(_plan.Sources.Select(source => source.Address.AbsoluteUri));
            var text = AtomFeed.Write(id, Events, DateTimeOffset.UnixEpoch);
            if (text != _written || !File.Exists(path))
            {
                var temporary = path + ".new";
                await File.WriteAllTextAsync(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation).ConfigureAwait(false);
                File.Move(temporary, path, overwrite: true);
                _written = text;
            }
        }

        if (_outbox is not null)
        {
            await _outbox.SendDueAsync(cancellation).ConfigureAwait(false);
        }
    }

    private SourceState StateOf(WatchedSource source)
    {
        if (!_keeper.State.Sources.TryGetValue(source.Source.Name, out var state))
        {
            _keeper.State.Sources.Add(source.Source.Name, state = new SourceState());
        }

        return state;
    }
}
