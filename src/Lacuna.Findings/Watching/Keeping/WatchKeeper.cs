using System.Text.Json;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>What a watch must not forget between runs, kept as JSON in some place. Each writing is whole or not at all, and one watch at a time has it.</summary>
public abstract class WatchKeeper
{
    /// <summary>A keeper of what was kept before.</summary>
    /// <param name="kept">The JSON that was last written; null to begin anew.</param>
    /// <param name="place">What the place is called where that cannot be read.</param>
    /// <exception cref="WatchStateException">It cannot be read.</exception>
    protected WatchKeeper(byte[]? kept, string place) => State = kept is not null ? Read(kept, place) : new WatchState();

    /// <summary>What is kept. Changes stay only when they are saved.</summary>
    internal WatchState State { get; }

    /// <summary>Writes what is kept.</summary>
    internal ValueTask SaveAsync(CancellationToken cancellation) => WriteAsync(JsonSerializer.SerializeToUtf8Bytes(State, WatchJson.Default.WatchState), cancellation);

    /// <summary>Writes the JSON in place of what was written before.</summary>
    /// <param name="json">What is kept.</param>
    /// <param name="cancellation">Stops before it is written, never within.</param>
    protected abstract ValueTask WriteAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation);

    private static WatchState Read(ReadOnlySpan<byte> json, string place)
    {
        try
        {
            var state = JsonSerializer.Deserialize(json, WatchJson.Default.WatchState);
            return state?.Version == new WatchState().Version ? state : throw new WatchStateException($"{place} was written by another version of Lacuna; move it away to begin anew");
        }
        catch (JsonException fault)
        {
            throw Unreadable(place, fault);
        }
    }

    private protected static WatchStateException Unreadable(string place, Exception fault) =>
        new($"{place} cannot be read; move it away to begin anew ({fault.Message.ReplaceLineEndings(" ")})");
}
