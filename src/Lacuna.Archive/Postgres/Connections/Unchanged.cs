using System.Collections.Concurrent;
using Lacuna.Archive.Asking;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>What was found in an archive in the state that it is in. The server counts the changes of an archive, whoever makes them.</summary>
/// <param name="mostRows">How many rows of versions are kept.</param>
internal sealed class Unchanged(int mostRows)
{
    /// <summary>Answers kept, a few kilobytes each; then all are forgotten.</summary>
    private const int MostAnswers = 10_000;

    private volatile State _state = new(-1, mostRows);

    /// <summary>The answer in this state if it is known; else what it is.</summary>
    /// <param name="changes">The archive's changes so far, asked for before anything else.</param>
    /// <param name="key">What is wanted.</param>
    /// <param name="ask">Works it out.</param>
    public T Get<T>(long changes, string key, Func<T> ask)
        where T : class
    {
        var state = In(changes);
        if (state.Answers.TryGetValue(key, out var known))
        {
            return (T)known;
        }

        var found = ask();
        state.Answers[key] = found;
        return found;
    }

    /// <summary>Versions that were found in this state.</summary>
    /// <param name="changes">The archive's changes so far, asked for before anything else.</param>
    public KeptRows Rows(long changes) => In(changes).Rows;

    /// <summary>The state. One that is over is known to whoever still asks in it, and to nobody else.</summary>
    private State In(long changes)
    {
        var state = _state;
        if (state.Changes == changes && state.Answers.Count < MostAnswers)
        {
            return state;
        }

        var next = new State(changes, mostRows);
        if (state.Changes <= changes)
        {
            _state = next;
        }

        return next;
    }

    private sealed class State(long changes, int mostRows)
    {
        public long Changes => changes;

        public ConcurrentDictionary<string, object> Answers { get; } = new(StringComparer.Ordinal);

        public KeptRows Rows { get; } = new(mostRows);
    }
}
