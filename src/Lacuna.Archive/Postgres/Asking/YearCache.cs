using System.Diagnostics.CodeAnalysis;
using Lacuna.Archive.Postgres.Connections;
using Microsoft.Extensions.Caching.Memory;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>What was found lately in the tables of a year, which seldom changes.</summary>
/// <param name="room">Bytes for it, about.</param>
internal sealed class YearCache<T>(long room) : IDisposable
{
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = room });

    /// <summary>The answer; false when it was not found in this state of the year.</summary>
    /// <param name="question">All that was asked, values too.</param>
    /// <param name="year">The year and its state now.</param>
    /// <param name="answer">The answer.</param>
    public bool TryFind(string question, HeldPart year, [MaybeNullWhen(false)] out T answer)
    {
        var found = _answers.Get<Found>((question, year.Part.Year));
        answer = found is null ? default : found.Answer;
        return found is not null && found.State == year.State;
    }

    /// <summary>Keeps an answer.</summary>
    /// <param name="question">All that was asked, values too.</param>
    /// <param name="year">The year and its state before it was asked.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="bytes">What it takes, about, with its question.</param>
    public void Keep(string question, HeldPart year, T answer, long bytes) =>
        _answers.Set((question, year.Part.Year), new Found(year.State, answer), new MemoryCacheEntryOptions { Size = bytes });

    public void Dispose() => _answers.Dispose();

    private sealed record Found(Guid State, T Answer);
}
