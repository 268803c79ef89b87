using System.Globalization;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres.Copying;

/// <summary>Makes tables ready for all rows of another archive, and whole again.</summary>
internal static class Filling
{
    /// <summary>Indices that are quicker made at the end, with what 0001.sql makes them of.</summary>
    private static readonly (string Name, string Of)[] Late =
    [
        ("version_words_words", "version_words USING gin (words)"),
        ("statement_words_words", "statement_words USING gin (words)"),
        ("statement_words_version", "statement_words (version)"),
    ];

    private static readonly string[] Numbered = ["source", "actor", "outcome", "coverage", "correction", "original"];

    /// <summary>Empties the tables and drops what is made at the end.</summary>
    public static void Begin(PostgresSession session)
    {
        session.RunScript("UPDATE archive_form SET is_whole = 0");
        session.RunScript($"TRUNCATE {string.Join(", ", Tables.All.Select(static table => table.Name))}, version_words, statement_words, word_loss");
        session.RunScript(string.Concat(Late.Select(static index => $"DROP INDEX IF EXISTS {index.Name}; ")));
    }

    /// <summary>Makes indices and numbers, and says that the archive is whole.</summary>
    public static void End(PostgresSession session)
    {
        session.RunScript("SET LOCAL maintenance_work_mem = '512MB'; SET LOCAL enable_seqscan = on; SET LOCAL enable_hashjoin = on");
        session.RunScript(string.Concat(Late.Select(static index => $"CREATE INDEX {index.Name} ON {index.Of}; ")));
        foreach (var table in Numbered)
        {
            session.RunScript(string.Create(CultureInfo.InvariantCulture, $"SELECT setval(pg_get_serial_sequence('{table}', 'id'), coalesce((SELECT max(id) FROM {table}), 0) + 1, false)"));
        }

        session.RunScript("UPDATE archive_form SET is_whole = 1");
    }

    /// <summary>Lets the server count what it holds, by which it plans, and see which pages everybody may see.</summary>
    public static void Settle(PostgresSession session)
    {
        foreach (var table in (string[])[.. Tables.All.Select(static table => table.Name), "version_words", "statement_words"])
        {
            session.RunScript($"VACUUM (ANALYZE) {table}");
        }
    }
}
