using System.Collections.Concurrent;
using Lacuna.Archive.Storing;
using Lacuna.Cluster.Silos;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Importing;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Readers;

/// <summary>
/// Reads on the cores of all silos. Documents wait here, in one line, for whichever silo has room: so a slow silo holds up nobody, and a silo that is
/// turned away or lost leaves its documents to the others.
/// </summary>
public sealed class ClusterReading : IDocumentReading, IAsyncDisposable
{
    /// <summary>Documents and characters sent at once: enough that the way is lost in the reading, which takes some 20 ms a document, and few enough that all cores end together.</summary>
    private const int BatchSize = 8;

    /// <inheritdoc cref="BatchSize"/>
    private const int BatchLength = 64 << 10;

    /// <summary>Batches under way for each core of a silo: while one is read the next is there already.</summary>
    private const int UnderWayPerCore = 2;

    /// <summary>Documents worth having at hand for each core.</summary>
    private const int AtHandPerCore = 64;

    /// <summary>A document that is lost with its silo so often is taken to be what the silos die of.</summary>
    private const int MostLosses = 8;

    private static readonly TimeSpan LooksForSilosEvery = TimeSpan.FromSeconds(1);

    private readonly IGrainFactory _grains;
    private readonly string _reader;
    private readonly WaitingLine _line = new();
    private readonly ConcurrentDictionary<SiloAddress, Task> _silos = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _looking;

    /// <summary>Reading through the silos that <paramref name="grains"/> reaches.</summary>
    /// <param name="grains">A silo's own factory, or a client.</param>
    /// <param name="reader"><c>model</c> or <c>rules</c>.</param>
    public ClusterReading(IGrainFactory grains, string reader)
    {
        (_grains, _reader) = (grains, reader);
        _looking = Task.Run(LookAsync);
    }

    /// <summary>Silos that read now.</summary>
    public int Silos => _silos.Count;

    /// <inheritdoc/>
    public int AtOnce { get; init; } = AtHandPerCore * 8;

    /// <inheritdoc/>
    public async Task<AnnotatedDocument> ReadAsync(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var item = new Unread(document);
        _line.AddLast(item);
        return await item.Reading.Task.WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _looking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var silo in _silos.Values)
        {
            await silo.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _line.Dispose();
        _stop.Dispose();
    }

    private async Task LookAsync()
    {
        var management = _grains.GetGrain<IManagementGrain>(0);
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                foreach (var silo in (await management.GetHosts(onlyActive: true).ConfigureAwait(false)).Keys)
                {
                    _ = _silos.GetOrAdd(silo, one => Task.Run(() => ServeAsync(one)));
                }
            }
            catch (Exception fault) when (IsLoss(fault))
            {
                // Looked at again; those that are known read on.
            }

            await Task.Delay(LooksForSilosEvery, _stop.Token).ConfigureAwait(false);
        }
    }

    private async Task ServeAsync(SiloAddress silo)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        try
        {
            var desk = _grains.GetGrain<IReadingDesk>(silo.ToParsableString());
            var standing = await desk.StandingAsync().WaitAsync(_stop.Token).ConfigureAwait(false);
            await Task.WhenAll(Enumerable.Range(0, standing.Readers * UnderWayPerCore).Select(_ => SendAsync(desk, gone))).ConfigureAwait(false);
        }
        catch (Exception fault) when (IsLoss(fault))
        {
            // Its documents are in the line again. A silo that comes back, or was only busy, is found again.
        }
        finally
        {
            _silos.TryRemove(silo, out _);
        }
    }

    /// <summary>Sends batch after batch to one silo, until it is gone.</summary>
    private async Task SendAsync(IReadingDesk desk, CancellationTokenSource gone)
    {
        var wait = TimeSpan.Zero;
        while (true)
        {
            var batch = await _line.TakeAsync(BatchSize, BatchLength, gone.Token).ConfigureAwait(false);
            ReadReply reply;
            try
            {
                reply = await desk.ReadAsync(new ReadBatch(_reader, [.. batch.Select(item => item.Sent)])).ConfigureAwait(false);
            }
            catch (Exception fault) when (IsLoss(fault))
            {
                PutBack(batch);
                await gone.CancelAsync().ConfigureAwait(false);
                throw;
            }
            catch (Exception fault)
            {
                batch.ForEach(item => item.Reading.TrySetException(fault));
                continue;
            }

            if (reply.Marks is { } marks)
            {
                for (var at = 0; at < batch.Count; at++)
                {
                    batch[at].Reading.TrySetResult(PackedReading.Unpack(batch[at].Document, marks[at]));
                }

                wait = TimeSpan.Zero;
            }
            else
            {
                _line.PutBack(batch);
                wait = TimeSpan.FromMilliseconds(Math.Min(1000, Math.Max(20, wait.TotalMilliseconds * 2)));
                await Task.Delay(wait, gone.Token).ConfigureAwait(false);
            }
        }
    }

    private void PutBack(List<Unread> batch)
    {
        ClusterMetrics.Lost(batch.Count);
        foreach (var item in batch.Where(item => ++item.Losses >= MostLosses))
        {
            item.Reading.TrySetException(new InvalidOperationException($"{item.Document.Origin ?? item.Document.Id} was lost {MostLosses} times with the silo that read it"));
        }

        _line.PutBack([.. batch.Where(item => !item.Reading.Task.IsCompleted)]);
    }

    private static bool IsLoss(Exception fault) => fault is OrleansException or TimeoutException or OperationCanceledException or ObjectDisposedException;
}
