using Lacuna.Archive;
using Lacuna.Web.Records;
using Microsoft.Extensions.Hosting;

namespace Lacuna.Web.Contacts;

/// <summary>Keeps the book of contacts at hand: it is put together when the site starts, and again after the record has changed, while visitors go on with the one before.</summary>
/// <param name="record">The record.</param>
/// <param name="findings">What pages of contacts tell: those with two accounts take longest, and are worked out beforehand.</param>
/// <param name="options">How the site is served.</param>
internal sealed class BookKeeper(OpenRecord record, ContactFindings findings, WebOptions options) : BackgroundService, IAsyncDisposable
{
    /// <summary>The record is looked at again after so long: a book may be that much behind another process's change, and the time that one takes to make.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    /// <summary>While a record changes all the time, so many times as long as a book takes to make passes before the next, so that visitors keep the processor.</summary>
    private const int RestPerWork = 10;

    /// <summary>Contacts worked out beforehand at most, the latest first: fewer than answers are kept, so that they leave room.</summary>
    private const int MostBeforehand = 100;

    private readonly SemaphoreSlim _turn = new(1);
    private volatile HeldBook? _book;
    private HeldBook? _beforehand;
    private bool _isClosed;

    /// <summary>The book; only the first visitor of all may have to wait for it.</summary>
    /// <exception cref="BeingWorkedOutException">That visitor's patience is over.</exception>
    public async ValueTask<HeldBook> CurrentAsync(CancellationToken cancellation)
    {
        try
        {
            return _book ?? await RenewAsync(cancellation).WaitAsync(Patience.Left ?? Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new BeingWorkedOutException();
        }
    }

    /// <summary>The book of the record as it is now: for whoever has just changed it.</summary>
    public async Task<HeldBook> RenewAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_book is not { } book || book.Stamp != record.Stamp.Now)
            {
                _book = book = await Task.Run(() => HeldBook.MakeAsync(record, cancellation), cancellation).ConfigureAwait(false);
            }

            return book;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends what is being put together: it uses the record, which is closed next.</summary>
    /// <remarks>Called twice, for it is known to the site as itself and as a service that is held.</remarks>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, true))
        {
            return;
        }

        await StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        _turn.Dispose();
        Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var clock = options.Clock;
        while (!stoppingToken.IsCancellationRequested)
        {
            var began = clock.GetTimestamp();
            try
            {
                if (_beforehand != await RenewAsync(stoppingToken).ConfigureAwait(false))
                {
                    await WorkBeforehandAsync(stoppingToken).ConfigureAwait(false);
                }
            }
            catch (ArchiveException)
            {
                // Whoever asks is told; the file may be whole again later.
            }

            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            var work = clock.GetElapsedTime(began) * RestPerWork;
            await Task.Delay(work > Rest ? work : Rest, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Works out the contacts with accounts of both sides one after the other, until the record changes.</summary>
    private async Task WorkBeforehandAsync(CancellationToken cancellation)
    {
        var book = _beforehand = await CurrentAsync(cancellation).ConfigureAwait(false);
        foreach (var contact in book.Contacts.Where(contact => contact.IsPaired).Reverse().Take(MostBeforehand))
        {
            if (book.Stamp != record.Stamp.Now)
            {
                return;
            }

            await findings.GetAsync(book, contact, ReadoutPair.Of(contact, null, null), cancellation).ConfigureAwait(false);
        }
    }
}
