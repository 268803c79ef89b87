using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Sqlite.Words;

/// <summary>Words in FTS5 tables, whose rowids are the ids of versions and statements.</summary>
internal sealed class SqliteWordTables(SqlSession session) : IWordTables
{
    public void AddVersions(IReadOnlyList<IndexedWords> versions)
    {
        foreach (var (id, words) in versions)
        {
            session.Run("INSERT INTO version_words (rowid, words) VALUES ($1, $2)", id, words);
        }
    }

    public void AddStatements(IReadOnlyList<IndexedWords> statements)
    {
        foreach (var (id, words) in statements)
        {
            session.Run("INSERT INTO statement_words (rowid, words) VALUES ($1, $2)", id, words);
        }
    }

    public void Restate(long statement)
    {
        // Who speaks stands in a table of its own.
    }
}
