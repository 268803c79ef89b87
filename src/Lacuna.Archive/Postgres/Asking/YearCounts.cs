using System.Globalization;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>How many rows of words answer, year by year: what is known of years that have not changed since is not counted again.</summary>
/// <param name="session">Where to ask.</param>
/// <param name="asked">What is asked.</param>
internal sealed class YearCounts(PostgresSession session, YearQuestion asked)
{
    /// <summary>What a number takes with its question, about.</summary>
    private const long BytesPerCount = 300;

    /// <summary>The number of rows in all of some years.</summary>
    public int Count(IReadOnlyList<HeldPart> years) => ByYear(years).Sum();

    /// <summary>The number of rows in each of some years.</summary>
    public int[] ByYear(IReadOnlyList<HeldPart> years)
    {
        var counts = years.Select(Known).ToArray();
        int[] unknown = [.. Enumerable.Range(0, counts.Length).Where(i => counts[i] is null)];
        if (unknown.Length > 0)
        {
            var sql = string.Join(" UNION ALL ", unknown.Select(i => string.Create(
                CultureInfo.InvariantCulture, $"SELECT {i}, count(*) FROM {asked.Table}{years[i].Part.Suffix} w WHERE {DaysIn(years[i].Part)}{asked.Asked.Conditions}")));
            foreach (var (i, rows) in session.AllOnce(sql, static row => (row.GetInt32(0), row.GetInt32(1)), asked.Asked.Values))
            {
                session.Years.Counts.Keep(QuestionIn(years[i].Part), years[i], rows, BytesPerCount);
                counts[i] = rows;
            }
        }

        return [.. counts.Select(static count => count ?? 0)];
    }

    /// <summary>The years that hold any, in turn, as many at once as hold the number that is wanted.</summary>
    /// <param name="years">The years. Of one or two nothing is counted: to look is no longer than to count.</param>
    /// <param name="wanted">The number.</param>
    public IEnumerable<IReadOnlyList<HeldPart>> InTurn(IReadOnlyList<HeldPart> years, int wanted)
    {
        if (years.Count is 1 or 2)
        {
            yield return years;
            yield break;
        }

        var counts = ByYear(years);
        var some = new List<HeldPart>();
        var rows = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                some.Add(years[i]);
                rows += counts[i];
            }

            if (some.Count > 0 && (rows >= wanted || i == counts.Length - 1))
            {
                yield return some;
                (some, rows) = ([], 0);
            }
        }
    }

    private int? Known(HeldPart year) => session.Years.Counts.TryFind(QuestionIn(year.Part), year, out var rows) ? rows : null;

    private string QuestionIn(Part year) => asked.Key + DaysIn(year);

    /// <summary>The condition for the days where they are not the whole year.</summary>
    private string DaysIn(Part year) =>
        asked.First <= year.First && asked.After >= year.After ? "" : string.Create(CultureInfo.InvariantCulture, $"w.rowid >= {asked.First} AND w.rowid < {asked.After} AND ");
}
