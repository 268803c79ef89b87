using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;
using Lacuna.Archive.Storing.Marks;
using Lacuna.Core.Documents;

namespace Lacuna.Archive.Copying;

/// <summary>The words of some texts and of their statements, made anew.</summary>
/// <param name="Versions">Words of texts, in order of their ids.</param>
/// <param name="Statements">Words of statements, in order of theirs.</param>
internal sealed record CopiedWords(IReadOnlyList<IndexedWords> Versions, IReadOnlyList<IndexedWords> Statements)
{
    /// <summary>Those of all texts of an archive.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="step">Texts at once.</param>
    public static IEnumerable<CopiedWords> Of(SqlSession session, int step)
    {
        var texts = session.Stream(
            "SELECT c.version, c.text, r.marks FROM content c LEFT JOIN reading r ON r.version = c.version ORDER BY c.version",
            static row => (Id: row.GetInt64(0), Text: row.GetBytes(1), Marks: row.IsDBNull(2) ? null : row.GetBytes(2)),
            []);
        foreach (var some in texts.Chunk(step))
        {
            // Statements of a text are numbered within its day.
            var (first, after) = (DayOf(some[0].Id), DatedIds.EndOf(DayOf(some[^1].Id)));
            var statements = session.All(
                "SELECT version, ordinal, id FROM statement WHERE id >= $1 AND id < $2",
                static row => (Version: row.GetInt64(0), Ordinal: row.GetInt32(1), Id: row.GetInt64(2)),
                first, after).ToLookup(static row => row.Version);
            var words = new (IndexedWords Version, List<IndexedWords> Statements)[some.Length];
            Parallel.For(0, some.Length, i =>
            {
                var (id, packed, marks) = some[i];
                var text = StoredText.UnpackText(packed);
                words[i] = (new IndexedWords(id, WordIndex.EntriesOf(text)), []);
                if (marks is not null && statements.Contains(id))
                {
                    var read = MarkCodec.Unpack(new Document { Id = "", Text = text }, marks).Statements;
                    words[i].Statements.AddRange(statements[id].Select(statement => new IndexedWords(statement.Id, WordIndex.EntriesOf(StatementWords.Of(text, read[statement.Ordinal])))));
                }
            });
            yield return new CopiedWords([.. words.Select(static one => one.Version)], [.. words.SelectMany(static one => one.Statements).OrderBy(static statement => statement.Id)]);
        }
    }

    private static long DayOf(long id) => id >= DatedIds.Undated ? DatedIds.Undated : id >> DatedIds.CountBits << DatedIds.CountBits;
}
