using System.Collections.Concurrent;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>What was worked out from an archive in the state that it is in. The server counts the changes of an archive, whoever makes them.</summary>
internal sealed class Unchanged
{
    /// <summary>Things kept; then all are forgotten.</summary>
    private const int Most = 20_000;

    private volatile State _state = new(-1);

    /// <summary>What it was in this state; else what it is.</summary>
    /// <param name="changes">The archive's changes so far, asked for before anything else.</param>
    /// <param name="key">What is wanted.</param>
    /// <param name="ask">Works it out.</param>
    public T Get<T>(long changes, string key, Func<T> ask)
        where T : class
    {
        var state = _state;
        if (state.Changes > changes)
        {
            return ask();
        }

        if (state.Changes < changes || state.Known.Count >= Most)
        {
            _state = state = new State(changes);
        }

        if (state.Known.TryGetValue(key, out var known))
        {
            return (T)known;
        }

        var found = ask();
        state.Known[key] = found;
        return found;
    }

    private sealed record State(long Changes)
    {
        public ConcurrentDictionary<string, object> Known { get; } = new(StringComparer.Ordinal);
    }
}
