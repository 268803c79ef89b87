using System.Globalization;
using System.Text;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres.Words;

/// <summary>Words in tsvector columns, with marks of what else is asked of their texts.</summary>
internal sealed class PostgresWordTables(PostgresSession session) : IWordTables
{
    private const int Texts = 0, Statements = 1;

    /// <summary>Rows whose words are made at once.</summary>
    private const int Step = 2_000;

    public void AddVersions(IReadOnlyList<IndexedText> texts)
    {
        var standing = StandingOf(texts.Select(static text => text.Id));
        Copy("COPY version_words (rowid, entries, words) FROM STDIN", Texts, texts, static text => text.Id, (to, text) =>
        {
            var vector = WordVector.Of(text.Words);
            Begin(to, text.Id, vector.Entries, vector.Text);
            AppendStanding(to, text.Source, standing.GetValueOrDefault(text.Id));
            return vector.IsLossy;
        });
    }

    public void AddStatements(IReadOnlyList<IndexedStatement> statements)
    {
        var standing = StandingOf(statements.Select(static statement => statement.Version).Distinct());
        Copy("COPY statement_words (rowid, version, ordinal, act, words) FROM STDIN", Statements, statements, static statement => statement.Id, (to, statement) =>
        {
            var vector = WordVector.Of(statement.Words);
            to.Append(CultureInfo.InvariantCulture, $"{statement.Id}\t{statement.Version}\t{statement.Ordinal}\t{statement.Act}\t").Append(vector.Text);
            AppendStanding(to, statement.Source, standing.GetValueOrDefault(statement.Version));
            Append(to, 'k', statement.Act);
            _ = statement.IsPlea ? Append(to, 'p') : to;
            foreach (var speaker in statement.Speakers)
            {
                Append(to, 'a', speaker);
            }

            foreach (var addressee in statement.Addressees)
            {
                Append(to, 'b', addressee);
            }

            return vector.IsLossy;
        });
    }

    public void Restate(long statement) => session.Run(
        """
        UPDATE statement_words w SET words = words_alone(w.words) || statement_marks(s.id, s.source, s.act, s.is_plea, v.standing)
        FROM statement s JOIN version v ON v.id = s.version WHERE w.rowid = $1 AND s.id = $1
        """,
        statement);

    private static void Begin(StringBuilder to, long id, int entries, string words) => to.Append(CultureInfo.InvariantCulture, $"{id}\t{entries}\t").Append(words);

    private static void AppendStanding(StringBuilder to, long? source, long standing)
    {
        _ = source is { } row ? Append(to, 's', row) : to;
        _ = (standing & 1) != 0 ? Append(to, 'o') : to;
        _ = (standing & 2) != 0 ? Append(to, 'c') : to;
    }

    private static StringBuilder Append(StringBuilder to, char kind, long? row = null) => to.Append(" '").Append(LexemeText.Mark).Append(kind).Append(CultureInfo.InvariantCulture, $"{row}").Append('\'');

    /// <summary>Of those that are not simply the latest version of no copy.</summary>
    private Dictionary<long, long> StandingOf(IEnumerable<long> versions) => session.All(
        "SELECT id, standing FROM version WHERE id = ANY ($1) AND standing <> 0",
        static row => (Id: row.GetInt64(0), Standing: row.GetInt64(1)),
        [versions.ToArray()]).ToDictionary(static row => row.Id, static row => row.Standing);

    private void Copy<T>(string copy, int kind, IReadOnlyList<T> all, Func<T, long> idOf, Func<StringBuilder, T, bool> write)
    {
        if (all.Count == 0)
        {
            return;
        }

        var lossy = new SortedSet<int>();
        session.CopyText(copy, to =>
        {
            foreach (var some in all.Chunk(Step))
            {
                // One core makes the lines of some while the other makes those of others; the server takes them in order.
                foreach (var (line, isLossy, one) in some.AsParallel().AsOrdered().Select(one =>
                {
                    var text = new StringBuilder();
                    var isLossy = write(text, one);
                    return (text.Replace("\\", "\\\\").Append('\n'), isLossy, one);
                }))
                {
                    to.Write(line);
                    _ = isLossy && lossy.Add(Part.OfId(idOf(one)).Year);
                }
            }
        });
        foreach (var year in lossy)
        {
            session.Run("INSERT INTO word_loss (kind, year) VALUES ($1, $2) ON CONFLICT DO NOTHING", kind, year);
        }
    }
}
