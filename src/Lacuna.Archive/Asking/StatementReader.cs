using Lacuna.Archive.Connections;
using Lacuna.Archive.Correcting;
using Lacuna.Archive.Statements;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Asking;

/// <summary>Reads statements out of the marks of their documents, of some dozens at a time.</summary>
internal sealed class StatementReader(SqlSession session)
{
    /// <summary>Statements read at once, at most.</summary>
    public const int Most = 128;

    private readonly CorrectedStatements _corrected = CorrectedStatements.OfMany(session);

    /// <summary>The statements with their evidence, and the texts that they stand in, in the same order.</summary>
    /// <param name="found">The statements.</param>
    /// <param name="first">How many are read at first; then ever more.</param>
    public IEnumerable<(FoundStatement Found, StatementRow Row, string Text)> Read(IEnumerable<FoundStatement> found, int first)
    {
        var some = new List<FoundStatement>();
        foreach (var one in found)
        {
            some.Add(one);
            if (some.Count == first)
            {
                foreach (var read in Read(some))
                {
                    yield return read;
                }

                some.Clear();
                first = Math.Min(2 * first, Most);
            }
        }

        foreach (var read in Read(some))
        {
            yield return read;
        }
    }

    /// <summary>The documents of versions with their kept marks and what people put right of them, in the same order; null for those that are not held.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="versions">The versions.</param>
    /// <param name="rowOf">Finds the row of a version by any of its item's names.</param>
    public static AnnotatedDocument?[] FindReadings(SqlSession session, IReadOnlyList<DocumentVersion> versions, Func<SqlSession, DocumentVersion, long?> rowOf)
    {
        var readings = new Dictionary<DocumentVersion, KeptReading>();
        var unknown = new HashSet<DocumentVersion>();
        foreach (var version in versions)
        {
            if (session.Readings?.Find(version) is { } kept)
            {
                readings[version] = kept;
            }
            else
            {
                unknown.Add(version);
            }
        }

        foreach (var (version, read) in unknown.Count == 0 ? [] : ReadingRows.Find(session, unknown, rowOf))
        {
            readings.Add(version, read);
        }

        var corrected = readings.Count == 1 ? CorrectedStatements.Of(session) : CorrectedStatements.OfMany(session);
        return [.. versions.Select(version => !readings.TryGetValue(version, out var read) ? null : read.Reading.Statements.IsEmpty ? read.Reading : corrected.Apply(read.Row, read.Reading))];
    }

    /// <summary>The document of a version with its kept marks as the machine made them; null when it is not held.</summary>
    public static AnnotatedDocument? FindMachineReading(SqlSession session, long version) =>
        ReadingRows.Find(session, [version]).TryGetValue(version, out var read) ? read.Reading : null;

    private List<(FoundStatement Found, StatementRow Row, string Text)> Read(List<FoundStatement> some)
    {
        if (some.Count == 0)
        {
            return [];
        }

        var documents = ReadingRows.Find(session, some.Select(static one => one.Version).ToHashSet())
            .ToDictionary(static read => read.Key, read => (read.Value.Row, Reading: _corrected.Apply(read.Key, read.Value.Reading)));
        return some.ConvertAll(one =>
        {
            if (!documents.TryGetValue(one.Version, out var read) || one.Ordinal >= read.Reading.Statements.Length)
            {
                throw new ArchiveException($"{session.Name} is damaged: a statement has no marks; restore it from a copy, or import the documents again into a new one");
            }

            var statement = read.Reading.Statements[one.Ordinal];
            return (one, new StatementRow(read.Row, statement, Evidence.From(read.Reading.Document, statement.Extent)), read.Reading.Text);
        });
    }
}
