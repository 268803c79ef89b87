using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>Rows in order of their ids: the first by questions for so many, which the server plans for and answers at once; the rest, if they are wanted, by a cursor.</summary>
/// <param name="session">Where to ask.</param>
/// <param name="asked">The conditions.</param>
/// <param name="id">What the id is called in them.</param>
/// <param name="isDescending">True for the highest first.</param>
/// <param name="most">How many are wanted; null for all.</param>
internal sealed class RowsInOrder<T>(SqlSession session, SqlText asked, string id, bool isDescending, int? most)
{
    /// <summary>Rows that are asked for first where nobody says how many are wanted.</summary>
    private const int First = 256;

    /// <summary>Rows that are asked for at once at most, and how many times as many are asked for each time.</summary>
    private const int Most = 4096, Growth = 4;

    /// <summary>Rows asked for beyond those wanted: others of the last day, among which they are put in order.</summary>
    private const int Beyond = 16;

    /// <summary>Reads a row.</summary>
    public required Func<SqlRow, T> Read { get; init; }

    /// <summary>The id of a row that was read.</summary>
    public required Func<T, long> IdOf { get; init; }

    /// <summary>What is asked for, the id first.</summary>
    public required string Columns { get; init; }

    /// <summary>Gives the first rows of a question with its values, by asking or as they were another time.</summary>
    public Func<string, IReadOnlyList<object?>, Func<List<T>>, IReadOnlyList<T>> AskFirst { get; init; } = static (_, _, ask) => ask();

    /// <summary>How many rows are asked for first.</summary>
    public int AtFirst => most is { } wanted ? (int)Math.Min((long)wanted + Beyond, Most) : First;

    private string Order => isDescending ? " DESC" : "";

    /// <summary>The rows that tables lead to, of several in one order.</summary>
    public IEnumerable<T> From(params IReadOnlyList<string> tables)
    {
        var after = "";
        for (var count = AtFirst; count <= Most; count *= Growth)
        {
            var sql = Sql(tables, after, string.Create(CultureInfo.InvariantCulture, $" LIMIT {count}"));
            var rows = after.Length == 0 ? AskFirst(sql, asked.Values, Ask) : Ask();
            foreach (var row in rows)
            {
                yield return row;
            }

            if (rows.Count < count)
            {
                yield break;
            }

            List<T> Ask() => session.AllOnce(sql, Read, asked.Values);

            after = string.Create(CultureInfo.InvariantCulture, $"{id} {(isDescending ? '<' : '>')} {IdOf(rows[^1])} AND ");
        }

        foreach (var row in session.Stream(Sql(tables, after, ""), Read, asked.Values))
        {
            yield return row;
        }
    }

    private string Sql(IReadOnlyList<string> tables, string after, string limit)
    {
        return tables.Count == 1
            ? $"{FoundIn(tables[0])} ORDER BY {id}{Order}{limit}"
            : $"SELECT * FROM ({string.Join(" UNION ALL ", tables.Select(FoundIn))}) a ORDER BY 1{Order}{limit}";

        string FoundIn(string table) => $"SELECT {Columns} FROM {table} WHERE {after}{asked.Conditions}";
    }
}
