using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Sqlite.Words;

/// <summary>Words in FTS5 tables, whose rowids are the ids of versions and statements.</summary>
internal sealed class SqliteWordTables(SqlSession session) : IWordTables
{
    public void AddVersions(IReadOnlyList<IndexedText> texts)
    {
        foreach (var text in texts)
        {
            session.Run("INSERT INTO version_words (rowid, words) VALUES ($1, $2)", text.Id, text.Words);
        }
    }

    public void AddStatements(IReadOnlyList<IndexedStatement> statements)
    {
        foreach (var statement in statements)
        {
            session.Run("INSERT INTO statement_words (rowid, words) VALUES ($1, $2)", statement.Id, statement.Words);
        }
    }

    public void Restate(long statement)
    {
        // Who speaks stands in a table of its own.
    }
}
