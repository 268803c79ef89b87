using System.Collections.Concurrent;
using System.Diagnostics;
using Lacuna.Web.Health;

namespace Lacuna.Web.Records;

/// <summary>Answers that have been worked out, kept as long as the record has not changed: whoever asks again waits for nothing, and two who ask at once wait for one.</summary>
/// <param name="record">The record that answers are about.</param>
/// <param name="most">Answers kept at most.</param>
internal sealed class KeptAnswers(OpenRecord record, int most = KeptAnswers.Most) : IAsyncDisposable
{
    /// <summary>Answers for pages that are kept. The largest, a comparison with its texts, takes about half a megabyte.</summary>
    private const int Most = 256;

    /// <summary>Long answers that are worked out side by side: they take several cores each where they can, and must leave some for short ones.</summary>
    private static readonly SemaphoreSlim Turns = new(Math.Max(1, Environment.ProcessorCount / 2));

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, bool> _working = new();
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private string _stamp = "";
    private long _turn;

    /// <summary>The answer under <paramref name="key"/>, worked out by <paramref name="work"/> when it is not kept. A visitor who leaves does not stop the work, for others may wait for it.</summary>
    /// <param name="key">Names the question wholly.</param>
    /// <param name="work">Works the answer out.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <param name="isLong">True when that takes some tenths of a second or more: few of these are worked out at once. Such work may ask for no other long answer, which may wait for its turn.</param>
    /// <exception cref="BeingWorkedOutException">The visitor's patience is over; the work goes on.</exception>
    public async Task<T> GetAsync<T>(string key, Func<CancellationToken, Task<T>> work, CancellationToken cancellation, bool isLong = false)
        where T : class
    {
        ForgetWhenChanged();
        var kept = _kept.GetOrAdd(key, static (_, asked) => new Kept(new Lazy<Task<object>>(() => asked.Answers.MakeAsync(asked.Work, asked.IsLong))), (Answers: this, Work: work, IsLong: isLong));
        kept.Used = Interlocked.Increment(ref _turn);
        try
        {
            if (Patience.Left is { } left)
            {
                // Not by a timeout, which may come in the moment in which the answer does.
                await Task.WhenAny(kept.Answer.Value, Task.Delay(left, cancellation)).ConfigureAwait(false);
                cancellation.ThrowIfCancellationRequested();
                if (!kept.Answer.Value.IsCompleted)
                {
                    throw new BeingWorkedOutException();
                }
            }

            return (T)await kept.Answer.Value.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch when (kept.Answer.Value is { IsCompleted: true, IsCompletedSuccessfully: false })
        {
            // A fault is no answer: the next visitor tries again.
            _kept.TryRemove(new KeyValuePair<string, Kept>(key, kept));
            throw;
        }
        finally
        {
            ForgetOldest();
        }
    }

    /// <summary>Stops what is being worked out, and waits for it to end: it uses the record and the models, which are closed next.</summary>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_working.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private async Task<object> MakeAsync<T>(Func<CancellationToken, Task<T>> work, bool isLong)
        where T : class
    {
        using var span = SiteMetrics.Traces.StartActivity("answer");
        var began = Stopwatch.GetTimestamp();
        var working = Task.Run(() => WorkAsync(work, isLong), _closing.Token);
        _working.TryAdd(working, true);
        try
        {
            var answer = await working.ConfigureAwait(false);
            SiteMetrics.Answered(Stopwatch.GetElapsedTime(began));
            return answer;
        }
        finally
        {
            _working.TryRemove(working, out _);
        }
    }

    private async Task<T> WorkAsync<T>(Func<CancellationToken, Task<T>> work, bool isLong)
    {
        Patience.Suspend();
        if (!isLong)
        {
            return await work(_closing.Token).ConfigureAwait(false);
        }

        await Turns.WaitAsync(_closing.Token).ConfigureAwait(false);
        try
        {
            return await work(_closing.Token).ConfigureAwait(false);
        }
        finally
        {
            Turns.Release();
        }
    }

    private void ForgetWhenChanged()
    {
        var now = record.Stamp.Now;
        lock (_gate)
        {
            if (_stamp != now)
            {
                _stamp = now;
                _kept.Clear();
            }
        }
    }

    private void ForgetOldest()
    {
        if (_kept.Count <= most)
        {
            return;
        }

        lock (_gate)
        {
            foreach (var old in _kept.OrderBy(pair => pair.Value.Used).Take(_kept.Count - (most * 3 / 4)).ToList())
            {
                _kept.TryRemove(old);
            }
        }
    }

    private sealed class Kept(Lazy<Task<object>> answer)
    {
        public Lazy<Task<object>> Answer { get; } = answer;

        public long Used { get; set; }
    }
}
