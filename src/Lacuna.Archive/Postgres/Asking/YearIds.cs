using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>
/// The rows of words that answer, year by year, where they are few: those of years that have not changed since are not asked for again, whatever the days.
/// An index of words looks through a year for any days of it, so that all of the year's rows cost little more than some.
/// </summary>
/// <param name="session">Where to ask.</param>
/// <param name="table">The table of words, which the conditions call <c>w</c>.</param>
/// <param name="asked">All conditions but the days.</param>
/// <param name="first">The first id of the days.</param>
/// <param name="after">Just after the last.</param>
internal sealed class YearIds(PostgresSession session, string table, SqlText asked, long first, long after)
{
    /// <summary>The most rows of a year that are kept.</summary>
    private const int Most = 1_000;

    /// <summary>The part of a year that the days are at least, one of so many: for fewer, days are asked for by themselves.</summary>
    private const int LeastPart = 8;

    /// <summary>Fewer rows than these are sooner found by themselves.</summary>
    private const int Few = 64;

    /// <summary>About what an answer takes besides its ids, and each id.</summary>
    private const long BytesPerAnswer = 300, BytesPerId = 8;

    private readonly string _question = YearCounts.Question(table, asked);

    /// <summary>The ids in some years within the days, in no order; null when they are to be asked for otherwise.</summary>
    /// <param name="years">The years.</param>
    /// <param name="wanted">How many rows are wanted: for a few not all are looked for.</param>
    public List<long>? In(IReadOnlyList<HeldPart> years, int wanted)
    {
        if (session.IsInStep)
        {
            return null;
        }

        var found = new long[]?[years.Count];
        var unknown = new List<int>();
        for (var i = 0; i < years.Count; i++)
        {
            if (!session.YearIds.TryFind(_question, years[i], out found[i]))
            {
                unknown.Add(i);
            }
            else if (found[i] is null)
            {
                return null;
            }
        }

        if (unknown.Count > 0)
        {
            if (!unknown.TrueForAll(i => IsWorthAsking(years[i], wanted)))
            {
                return null;
            }

            Ask(years, unknown, found);
        }

        return Array.Exists(found, static ids => ids is null) ? null : [.. found.SelectMany(ids => ids!.Where(id => id >= first && id < after))];
    }

    private void Ask(IReadOnlyList<HeldPart> years, List<int> unknown, long[]?[] found)
    {
        var sql = string.Join(" UNION ALL ", unknown.Select(i => string.Create(
            CultureInfo.InvariantCulture, $"(SELECT {i}, w.rowid FROM {table}{years[i].Part.Suffix} w WHERE {asked.Conditions} LIMIT {Most + 1})")));
        var rows = session.AllOnce(sql, static row => (Year: row.GetInt32(0), Id: row.GetInt64(1)), asked.Values).ToLookup(static row => row.Year, static row => row.Id);
        foreach (var i in unknown)
        {
            long[] ids = [.. rows[i].Order()];
            found[i] = ids.Length <= Most ? ids : null;
            session.YearIds.Keep(_question, years[i], found[i], BytesPerAnswer + (BytesPerId * (found[i]?.Length ?? 0)));
        }
    }

    /// <summary>True when all of a year's rows are about as soon found as those wanted: the days are much of it, and they are many or the year is known to have few.</summary>
    private bool IsWorthAsking(HeldPart year, int wanted) =>
        Math.Min(after, year.Part.After) - Math.Max(first, year.Part.First) >= (year.Part.After - year.Part.First) / LeastPart
        && (session.Counts.TryFind(_question, year, out var rows) ? rows <= Most : wanted >= Few);
}
