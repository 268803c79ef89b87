using Lacuna.Archive.Asking;
using Lacuna.Archive.Documents;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>What was found lately in the tables of years. Nothing is kept of what is asked within a change, whose rows may yet be undone.</summary>
internal sealed class YearAnswers : IDisposable
{
    /// <summary>Room for each, in bytes.</summary>
    private const long CountRoom = 32L << 20, IdRoom = 64L << 20, RowRoom = 32L << 20, DayRoom = 64L << 20;

    /// <summary>Numbers of rows.</summary>
    public YearCache<int> Counts { get; } = new(CountRoom);

    /// <summary>Rows of words, the lowest first; null for a year that has too many.</summary>
    public YearCache<long[]?> Ids { get; } = new(IdRoom);

    /// <summary>The first statements that answer.</summary>
    public YearCache<FoundStatement[]> Rows { get; } = new(RowRoom);

    /// <summary>Numbers of versions by source and day.</summary>
    public YearCache<PublishedDay[]> Days { get; } = new(DayRoom);

    public void Dispose()
    {
        Counts.Dispose();
        Ids.Dispose();
        Rows.Dispose();
        Days.Dispose();
    }
}
