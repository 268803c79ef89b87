using System.Collections.Immutable;
using Lacuna.Archive.Adding;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Correcting;
using Lacuna.Archive.Storing;
using Lacuna.Archive.Storing.Marks;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Copying;

/// <summary>The words of some texts and of their statements, made anew.</summary>
/// <param name="Versions">Words of texts, in order of their ids.</param>
/// <param name="Statements">Words of statements, in order of theirs.</param>
internal sealed record CopiedWords(IReadOnlyList<IndexedText> Versions, IReadOnlyList<IndexedStatement> Statements)
{
    /// <summary>Those of all texts of an archive.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="step">Texts at once.</param>
    public static IEnumerable<CopiedWords> Of(SqlSession session, int step)
    {
        var texts = session.Stream(
            "SELECT c.version, v.source, c.text, r.marks FROM content c JOIN version v ON v.id = c.version LEFT JOIN reading r ON r.version = c.version ORDER BY c.version",
            static row => (Id: row.GetInt64(0), Source: row.IsDBNull(1) ? (long?)null : row.GetInt64(1), Text: row.GetBytes(2), Marks: row.IsDBNull(3) ? null : row.GetBytes(3)),
            []);
        var corrected = CorrectedStatements.OfMany(session);
        var actors = session.All("SELECT name, id FROM actor", static row => (row.GetString(0), row.GetInt64(1))).ToDictionary(StringComparer.Ordinal);
        long[] RowsOf(ImmutableArray<Actor> of) => [.. of.SelectMany(ActorRows.WithState).Select(actor => actors[actor.Id]).Distinct()];
        foreach (var some in texts.Chunk(step))
        {
            // Statements of a text are numbered within its day.
            var (first, after) = (DayOf(some[0].Id), DatedIds.EndOf(DayOf(some[^1].Id)));
            var statements = session.All(
                "SELECT id, version, ordinal, source, act, is_plea FROM statement WHERE id >= $1 AND id < $2",
                static row => new IndexedStatement(
                    row.GetInt64(0), "", row.GetInt64(1), row.GetInt32(2), row.IsDBNull(3) ? null : row.GetInt64(3), row.GetInt32(4), row.GetBoolean(5), [], []),
                first, after).ToLookup(static statement => statement.Version);
            var read = some.AsParallel().AsOrdered().Select(text => text.Marks is not null && statements.Contains(text.Id) ? Unpack(text.Text, text.Marks) : null).ToList();
            for (var i = 0; i < read.Count; i++)
            {
                read[i] = read[i] is { } document ? corrected.Apply(some[i].Id, document) : null;
            }

            var words = new (IndexedText Text, List<IndexedStatement> Statements)[some.Length];
            Parallel.For(0, some.Length, i =>
            {
                var (id, source, packed, _) = some[i];
                var text = read[i]?.Text ?? StoredText.UnpackText(packed);
                words[i] = (new IndexedText(id, WordIndex.EntriesOf(text), source), []);
                if (read[i]?.Statements is { } marked)
                {
                    words[i].Statements.AddRange(statements[id].Select(statement => statement with
                    {
                        Words = WordIndex.EntriesOf(StatementWords.Of(text, marked[statement.Ordinal])),
                        Speakers = RowsOf(marked[statement.Ordinal].Speakers),
                        Addressees = RowsOf(marked[statement.Ordinal].Addressees),
                    }));
                }
            });
            yield return new CopiedWords([.. words.Select(static one => one.Text)], [.. words.SelectMany(static one => one.Statements).OrderBy(static statement => statement.Id)]);
        }
    }

    private static AnnotatedDocument Unpack(byte[] text, byte[] marks) => MarkCodec.Unpack(new Document { Id = "", Text = StoredText.UnpackText(text) }, marks);

    private static long DayOf(long id) => id >= DatedIds.Undated ? DatedIds.Undated : id >> DatedIds.CountBits << DatedIds.CountBits;
}
