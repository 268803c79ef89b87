using System.Globalization;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>The years that have tables of their own.</summary>
internal static class Parts
{
    private static readonly (string Table, string Key)[] Tables =
    [
        ("content", "version"), ("reading", "version"), ("version_words", "rowid"), ("statement", "id"), ("statement_actor", "statement"), ("statement_words", "rowid"),
    ];

    /// <summary>Those between two ids, in order.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="first">The first id.</param>
    /// <param name="after">Just after the last.</param>
    public static IReadOnlyList<HeldPart> Between(SqlSession session, long first, long after) => session.AllUnchanged(
        """
        SELECT p.year, p.first, p.after, p.state,
          EXISTS (SELECT 1 FROM word_loss l WHERE l.year = p.year AND l.kind = 0), EXISTS (SELECT 1 FROM word_loss l WHERE l.year = p.year AND l.kind = 1)
        FROM part p WHERE p.first < $2 AND p.after > $1 ORDER BY p.first
        """,
        static row => new HeldPart(new Part(row.GetInt32(0), row.GetInt64(1), row.GetInt64(2)), row.GetGuid(3), row.GetTruth(4), row.GetTruth(5)),
        [first, after]);

    /// <summary>Makes tables for a year, in a step of its own: whoever reads is not held up.</summary>
    public static void Add(SqlSession session, Part part)
    {
        foreach (var (table, _) in Tables)
        {
            session.AllOnce(string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE {table}{part.Suffix} (LIKE {table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)"), static _ => 0, []);
            session.AllOnce(
                string.Create(CultureInfo.InvariantCulture, $"ALTER TABLE {table} ATTACH PARTITION {table}{part.Suffix} FOR VALUES FROM ({part.First}) TO ({(part.After == long.MaxValue ? "MAXVALUE" : part.After.ToString(CultureInfo.InvariantCulture))})"),
                static _ => 0,
                []);
        }

        session.Run("INSERT INTO part (year, first, after) VALUES ($1, $2, $3)", part.Year, part.First, part.After);
    }
}
