using System.Globalization;
using System.Text;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres.Words;

/// <summary>Words in tsvector columns, with marks of what else is asked of their texts.</summary>
internal sealed class PostgresWordTables(PostgresSession session) : IWordTables
{
    private const short Texts = 0, Statements = 1;

    public void AddVersions(IReadOnlyList<IndexedWords> versions) => Add(
        versions,
        Texts,
        """
        INSERT INTO version_words (rowid, entries, words)
        SELECT n.id, n.entries, n.words || version_marks(v.source, v.standing) FROM incoming_words n JOIN version v ON v.id = n.id ORDER BY n.id
        """);

    public void AddStatements(IReadOnlyList<IndexedWords> statements) => Add(
        statements,
        Statements,
        """
        INSERT INTO statement_words (rowid, version, ordinal, act, words)
        SELECT n.id, s.version, s.ordinal, s.act, n.words || statement_marks(s.id, s.source, s.act, s.is_plea, v.standing)
        FROM incoming_words n JOIN statement s ON s.id = n.id JOIN version v ON v.id = s.version ORDER BY n.id
        """);

    public void Restate(long statement) => session.Run(
        """
        UPDATE statement_words w SET words = words_alone(w.words) || statement_marks(s.id, s.source, s.act, s.is_plea, v.standing)
        FROM statement s JOIN version v ON v.id = s.version WHERE w.rowid = $1 AND s.id = $1
        """,
        statement);

    private void Add(IReadOnlyList<IndexedWords> all, short kind, string insert)
    {
        if (all.Count == 0)
        {
            return;
        }

        session.Run("CREATE TEMP TABLE IF NOT EXISTS incoming_words (id bigint, entries integer, words tsvector) ON COMMIT DELETE ROWS");
        session.Run("TRUNCATE incoming_words");
        var lossy = new SortedSet<int>();
        session.CopyText("COPY incoming_words (id, entries, words) FROM STDIN", to =>
        {
            foreach (var (id, words) in all)
            {
                var vector = WordVector.Of(words);
                if (vector.IsLossy)
                {
                    lossy.Add(Part.OfId(id).Year);
                }

                to.Write(string.Create(CultureInfo.InvariantCulture, $"{id}\t{vector.Entries}\t"));
                to.Write(new StringBuilder(vector.Text).Replace("\\", "\\\\"));
                to.Write('\n');
            }
        });
        session.Run(insert);
        foreach (var year in lossy)
        {
            session.Run("INSERT INTO word_loss (kind, year) VALUES ($1, $2) ON CONFLICT DO NOTHING", (int)kind, year);
        }
    }
}
