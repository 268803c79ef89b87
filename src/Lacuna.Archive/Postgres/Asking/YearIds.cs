using System.Globalization;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>
/// The rows of words that answer, year by year, where they are few: those of years that have not changed since are not asked for again, whatever the days.
/// An index of words looks through a year for any days of it, so that all of the year's rows cost little more than some.
/// </summary>
/// <param name="session">Where to ask.</param>
/// <param name="asked">What is asked.</param>
internal sealed class YearIds(PostgresSession session, YearQuestion asked)
{
    /// <summary>The most rows of a year that are kept.</summary>
    private const int Most = 16_384;

    /// <summary>About what an answer takes besides its ids, and each id.</summary>
    private const long BytesPerAnswer = 300, BytesPerId = 8;

    /// <summary>The ids in some years within the days, in no order; null when they are to be asked for otherwise.</summary>
    /// <param name="years">The years.</param>
    public List<long>? In(IReadOnlyList<HeldPart> years)
    {
        if (session.IsInStep)
        {
            return null;
        }

        var found = new long[]?[years.Count];
        var unknown = new List<int>();
        for (var i = 0; i < years.Count; i++)
        {
            if (!session.Years.Ids.TryFind(asked.Key, years[i], out found[i]))
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
            if (!unknown.TrueForAll(i => IsWorthAsking(years[i])))
            {
                return null;
            }

            Ask(years, unknown, found);
        }

        return Array.Exists(found, static ids => ids is null) ? null : [.. found.SelectMany(ids => ids!.Where(id => id >= asked.First && id < asked.After))];
    }

    private void Ask(IReadOnlyList<HeldPart> years, List<int> unknown, long[]?[] found)
    {
        var sql = string.Join(" UNION ALL ", unknown.Select(i => string.Create(
            CultureInfo.InvariantCulture, $"(SELECT {i}, w.rowid FROM {asked.Table}{years[i].Part.Suffix} w WHERE {asked.Asked.Conditions} LIMIT {Most + 1})")));
        var rows = session.AllOnce(sql, static row => (Year: row.GetInt32(0), Id: row.GetInt64(1)), asked.Asked.Values).ToLookup(static row => row.Year, static row => row.Id);
        foreach (var i in unknown)
        {
            long[] ids = [.. rows[i].Order()];
            found[i] = ids.Length <= Most ? ids : null;
            session.Years.Ids.Keep(asked.Key, years[i], found[i], BytesPerAnswer + (BytesPerId * (found[i]?.Length ?? 0)));
        }
    }

    /// <summary>True when all of a year's rows are about as soon found as those of the days.</summary>
    private bool IsWorthAsking(HeldPart year) => (!asked.IsUnpacked || asked.IsMuchOf(year.Part)) && (!session.Years.Counts.TryFind(asked.Key, year, out var rows) || rows <= Most);
}
