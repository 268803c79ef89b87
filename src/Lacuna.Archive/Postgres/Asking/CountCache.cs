using Microsoft.Extensions.Caching.Memory;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>Numbers of rows that were counted lately in the tables of a year. To count, a server looks at every row, since one may be there for some and not for others; a year seldom changes.</summary>
internal sealed class CountCache : IDisposable
{
    /// <summary>Numbers kept: some 30 MB with their questions.</summary>
    private const long Most = 100_000;

    private readonly MemoryCache _counts = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The number; null when it was not counted in this state of the year.</summary>
    /// <param name="question">All that was asked, values too.</param>
    /// <param name="year">The year.</param>
    /// <param name="state">Its state now.</param>
    public int? Find(string question, int year, Guid state) => _counts.Get<Counted>((question, year)) is { } counted && counted.State == state ? counted.Rows : null;

    /// <summary>Keeps a number.</summary>
    /// <param name="question">All that was asked, values too.</param>
    /// <param name="year">The year.</param>
    /// <param name="state">Its state before it was counted.</param>
    /// <param name="rows">How many.</param>
    public void Keep(string question, int year, Guid state, int rows) => _counts.Set((question, year), new Counted(state, rows), new MemoryCacheEntryOptions { Size = 1 });

    public void Dispose() => _counts.Dispose();

    private sealed record Counted(Guid State, int Rows);
}
