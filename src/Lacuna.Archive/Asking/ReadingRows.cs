using Lacuna.Archive.Connections;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Storing;
using Lacuna.Archive.Storing.Marks;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Asking;

/// <summary>Reads versions out of the tables with the marks that the machine made in them.</summary>
internal static class ReadingRows
{
    /// <summary>The rows of versions and their documents with the marks as the machine made them; those that are not held are left out.</summary>
    public static Dictionary<long, (DocumentRow Row, AnnotatedDocument Reading)> Find(SqlSession session, IReadOnlyCollection<long> versions)
    {
        var rows = DocumentRows.Kept(session, versions);
        var readings = Readings(session, rows);
        return rows.Where(row => readings.ContainsKey(row.Id)).ToDictionary(static row => row.Id, row => (row.Row, readings[row.Id]));
    }

    /// <summary>Versions by what they are called, with their documents and the marks as the machine made them; those that are not held are left out.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="versions">The versions.</param>
    /// <param name="rowOf">Finds the row of a version by any of its item's names.</param>
    public static Dictionary<DocumentVersion, KeptReading> Find(SqlSession session, IReadOnlyCollection<DocumentVersion> versions, Func<SqlSession, DocumentVersion, long?> rowOf)
    {
        var rows = DocumentRows.Kept(session, versions);
        var readings = Readings(session, rows);
        var found = rows.Where(row => readings.ContainsKey(row.Id)).ToDictionary(static row => row.Row.Version, row => new KeptReading(row.Id, readings[row.Id]));
        foreach (var version in versions)
        {
            if (!found.ContainsKey(version) && rowOf(session, version) is { } id && Find(session, [id]).TryGetValue(id, out var read))
            {
                found.Add(version, new KeptReading(id, read.Reading));
            }
        }

        return found;
    }

    private static Dictionary<long, AnnotatedDocument> Readings(SqlSession session, List<KeptRow> rows)
    {
        var readings = new Dictionary<long, AnnotatedDocument>();
        var unknown = new Dictionary<long, Document>();
        foreach (var (id, row, bare) in rows)
        {
            if (session.Readings?.Find(row.Version) is { } known)
            {
                readings.Add(id, known.Reading);
            }
            else
            {
                unknown.Add(id, bare);
            }
        }

        foreach (var (id, reading, isRead) in unknown.Count == 0 ? [] : Unpacked(session, unknown))
        {
            readings.Add(id, reading);
            if (isRead)
            {
                session.Readings?.Keep(id, reading);
            }
        }

        return readings;
    }

    private static List<(long Id, AnnotatedDocument Reading, bool IsRead)> Unpacked(SqlSession session, Dictionary<long, Document> bare)
    {
        var parts = bare.Keys.GroupBy(id => (Content: session.TableOf(Storing.Tables.Content, id), Reading: session.TableOf(Storing.Tables.Reading, id))).ToList();
        var sql = string.Join(" UNION ALL ", parts.Select((part, i) =>
            $"SELECT c.version, c.text, c.notes, r.marks FROM {part.Key.Content} c LEFT JOIN {part.Key.Reading} r ON r.version = c.version WHERE {session.IsAmong("c.version", i + 1)}"));
        return session.AllOnce(
            sql,
            row =>
            {
                var document = DocumentRows.Filled(bare[row.GetInt64(0)], row.GetBytes(1), row.GetStringOrNull(2));
                return (row.GetInt64(0), row.IsDBNull(3) ? new AnnotatedDocument(document) : MarkCodec.Unpack(document, row.GetBytes(3)), !row.IsDBNull(3));
            },
            [.. parts.Select(static part => part.ToArray())]);
    }
}
