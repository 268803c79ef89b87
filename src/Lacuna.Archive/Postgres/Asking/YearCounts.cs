using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>How many rows of words answer, year by year: what is known of years that have not changed since is not counted again.</summary>
/// <param name="session">Where to ask.</param>
/// <param name="table">The table of words, which the conditions call <c>w</c>.</param>
/// <param name="asked">All conditions but the days.</param>
/// <param name="first">The first id of the days.</param>
/// <param name="after">Just after the last.</param>
internal sealed class YearCounts(PostgresSession session, string table, SqlText asked, long first, long after)
{
    private readonly string _question = string.Join('\u0000', [table, asked.Conditions, .. asked.Values.Select(static value => Convert.ToString(value, CultureInfo.InvariantCulture))]);

    /// <summary>True when a year is known to hold none.</summary>
    public bool IsNone(HeldPart year) => Known(year) == 0;

    /// <summary>The number of rows in all of some years.</summary>
    public int Count(IEnumerable<HeldPart> years)
    {
        var count = 0;
        var unknown = new List<HeldPart>();
        foreach (var year in years)
        {
            if (Known(year) is { } rows)
            {
                count += rows;
            }
            else
            {
                unknown.Add(year);
            }
        }

        if (unknown.Count == 0)
        {
            return count;
        }

        var sql = string.Join(" UNION ALL ", unknown.Select((year, i) => string.Create(
            CultureInfo.InvariantCulture, $"SELECT {i}, count(*) FROM {table}{year.Part.Suffix} w WHERE {asked.Conditions}{DaysIn(year.Part)}")));
        foreach (var (i, rows) in session.AllOnce(sql, static row => (row.GetInt32(0), row.GetInt32(1)), asked.Values))
        {
            session.Counts.Keep(QuestionIn(unknown[i].Part), unknown[i].Part.Year, unknown[i].State, rows);
            count += rows;
        }

        return count;
    }

    private int? Known(HeldPart year) => session.Counts.Find(QuestionIn(year.Part), year.Part.Year, year.State);

    private string QuestionIn(Part year) => _question + DaysIn(year);

    /// <summary>The condition for the days where they are not the whole year.</summary>
    private string DaysIn(Part year) =>
        first <= year.First && after >= year.After ? "" : string.Create(CultureInfo.InvariantCulture, $" AND w.rowid >= {first} AND w.rowid < {after}");
}
