using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>Rows in order of their ids: the first by questions for so many, which the server plans for and answers at once; the rest, if they are wanted, by a cursor.</summary>
internal static class RowsInOrder
{
    /// <summary>Rows that are asked for first where nobody says how many are wanted.</summary>
    private const int First = 256;

    /// <summary>Rows that are asked for at once at most, and how many times as many are asked for each time.</summary>
    private const int Most = 4096, Growth = 4;

    /// <summary>Rows asked for beyond those wanted: others of the last day, among which they are put in order.</summary>
    private const int Beyond = 32;

    /// <summary>The rows.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="select">What is asked of which tables.</param>
    /// <param name="asked">The conditions.</param>
    /// <param name="id">What the id is called.</param>
    /// <param name="isDescending">True for the highest first.</param>
    /// <param name="most">How many are wanted; null for all.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="idOf">The id of a row that was read.</param>
    public static IEnumerable<T> Of<T>(SqlSession session, string select, SqlText asked, string id, bool isDescending, int? most, Func<SqlRow, T> read, Func<T, long> idOf)
    {
        var order = $"ORDER BY {id}{(isDescending ? " DESC" : "")}";
        var after = "";
        for (var count = most is { } wanted ? (int)Math.Min((long)wanted + Beyond, Most) : First; count <= Most; count *= Growth)
        {
            var rows = session.AllOnce(string.Create(CultureInfo.InvariantCulture, $"{select} WHERE {asked.Conditions}{after} {order} LIMIT {count}"), read, asked.Values);
            foreach (var row in rows)
            {
                yield return row;
            }

            if (rows.Count < count)
            {
                yield break;
            }

            after = string.Create(CultureInfo.InvariantCulture, $" AND {id} {(isDescending ? '<' : '>')} {idOf(rows[^1])}");
        }

        foreach (var row in session.Stream($"{select} WHERE {asked.Conditions}{after} {order}", read, asked.Values))
        {
            yield return row;
        }
    }
}
