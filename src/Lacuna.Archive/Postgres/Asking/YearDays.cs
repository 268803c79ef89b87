using System.Globalization;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>How many versions each source published on each day, year by year: those of years that have not changed since are not counted again, whatever the days.</summary>
/// <param name="session">Where to ask.</param>
/// <param name="asked">What is asked of the catalogue.</param>
internal sealed class YearDays(PostgresSession session, YearQuestion asked)
{
    /// <summary>About what an answer takes besides its days, and each day.</summary>
    private const long BytesPerAnswer = 300, BytesPerDay = 24;

    /// <summary>The counts, in order of sources, then of days.</summary>
    /// <param name="years">The years.</param>
    public IEnumerable<PublishedDay> In(IReadOnlyList<HeldPart> years) =>
        years.SelectMany(Of).OrderBy(static day => day.Source, StringComparer.Ordinal).ThenBy(static day => day.Day);

    private IEnumerable<PublishedDay> Of(HeldPart year)
    {
        if (session.IsInStep || !session.Years.Days.TryFind(asked.Key, year, out var known))
        {
            if (session.IsInStep || !asked.IsMuchOf(year.Part))
            {
                return Ask(Math.Max(asked.First, year.Part.First), Math.Min(asked.After, year.Part.After));
            }

            known = [.. Ask(year.Part.First, year.Part.After)];
            session.Years.Days.Keep(asked.Key, year, known, BytesPerAnswer + (BytesPerDay * known.Length));
        }

        return known.Where(day => DatedIds.FirstOf(day.Day) is var first && first >= asked.First && first < asked.After);
    }

    private List<PublishedDay> Ask(long first, long after) => session.AllOnce(
        string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT s.name, v.id >> {DatedIds.CountBits}, count(*) FROM {asked.Table} JOIN source s ON s.id = v.source WHERE v.id >= {first} AND v.id < {Math.Min(after, DatedIds.Undated)} AND {asked.Asked.Conditions} GROUP BY 1, 2"),
        static row => new PublishedDay(row.GetString(0), DatedIds.DayOf(row.GetInt64(1) << DatedIds.CountBits)!.Value, row.GetInt32(2)),
        asked.Asked.Values);
}
