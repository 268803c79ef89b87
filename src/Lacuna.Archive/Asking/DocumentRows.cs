using Lacuna.Archive.Documents;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;
using Lacuna.Archive.Storing.Marks;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Archive.Asking;

/// <summary>Reads versions out of the tables.</summary>
internal static class DocumentRows
{
    private const string Columns =
        """
        v.number, v.standing, v.is_read, v.is_partial, v.language, v.title, v.url, v.published_wording, v.published_local, v.published_has_time, v.published_offset,
        v.modified_wording, v.modified_local, v.modified_has_time, v.modified_offset, v.retrieved_from, v.retrieved_at, v.origin, v.headline_start, v.headline_length,
        v.length, v.hash, v.added, s.name, s.speaks_for, s.time_zone, i.name, o.name, v.source_id
        """;

    private const string Joined = "JOIN item i ON i.id = v.item LEFT JOIN item o ON o.id = i.copy_of LEFT JOIN source s ON s.id = v.source";

    private const string Tables = $"version v {Joined}";

    /// <summary>Rows one by one, in the order of what leads.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="from">What leads, and <c>version v</c>.</param>
    /// <param name="rest">Conditions and order.</param>
    /// <param name="values">Values of the conditions.</param>
    public static IEnumerable<(long Id, DocumentRow Row)> Stream(SqlSession session, string from, string rest, IReadOnlyList<object?> values) =>
        session.Stream($"SELECT {Columns}, v.id FROM {from} {Joined} WHERE {rest}", ReadWithId, values);

    /// <summary>The rows of some versions, in the order of their ids as they are given.</summary>
    public static IEnumerable<(long Id, DocumentRow Row)> Find(SqlSession session, IReadOnlyCollection<long> versions)
    {
        var rows = Found(session, versions).ToDictionary(static found => found.Id);
        return versions.Where(rows.ContainsKey).Select(id => (id, rows[id].Row));
    }

    /// <summary>The row of a version.</summary>
    public static DocumentRow? Find(SqlSession session, long version) =>
        session.First($"SELECT {Columns} FROM {Tables} WHERE v.id = $1", Read, version);

    /// <summary>All versions of an item, the first first.</summary>
    public static List<DocumentRow> OfItem(SqlSession session, long item) =>
        session.All($"SELECT {Columns} FROM {Tables} WHERE v.item = $1 ORDER BY v.number", Read, item);

    /// <summary>Versions that are nearly the same, the likest first.</summary>
    public static IEnumerable<LikeRow> Likes(SqlSession session, long version) => session
        .All(
            "SELECT other, share FROM likeness WHERE version = $1 UNION ALL SELECT version, share FROM likeness WHERE other = $1 ORDER BY 2 DESC, 1",
            static row => (Other: row.GetInt64(0), Share: row.GetDouble(1)),
            version)
        .Select(like => new LikeRow(Find(session, like.Other)!, like.Share));

    /// <summary>The frozen document of a version.</summary>
    public static Document? FindDocument(SqlSession session, long version) => session.First(
        $"SELECT {Columns}, c.text, c.notes FROM {Tables} JOIN {session.TableOf(Storing.Tables.Content, version)} c ON c.version = v.id WHERE v.id = $1",
        static row => Filled(ReadBare(row, Read(row)), row.GetBytes(29), Text(row, 30)),
        version);

    /// <summary>The rows of versions and their documents with the marks as the machine made them; those that are not held are left out.</summary>
    public static Dictionary<long, (DocumentRow Row, AnnotatedDocument Reading)> FindRead(SqlSession session, IReadOnlyCollection<long> versions)
    {
        var rows = Found(session, versions);
        var readings = Readings(session, rows);
        return rows.Where(row => readings.ContainsKey(row.Id)).ToDictionary(static row => row.Id, row => (row.Row, readings[row.Id]));
    }

    /// <summary>Versions by what they are called, with their documents and the marks as the machine made them; those that are not held are left out.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="versions">The versions.</param>
    /// <param name="rowOf">Finds the row of a version by any of its item's names.</param>
    public static Dictionary<DocumentVersion, KeptReading> FindRead(SqlSession session, IReadOnlyCollection<DocumentVersion> versions, Func<SqlSession, DocumentVersion, long?> rowOf)
    {
        var rows = Found(session, versions);
        var readings = Readings(session, rows);
        var found = rows.Where(row => readings.ContainsKey(row.Id)).ToDictionary(static row => row.Row.Version, row => new KeptReading(row.Id, readings[row.Id]));
        foreach (var version in versions)
        {
            if (!found.ContainsKey(version) && rowOf(session, version) is { } id && FindRead(session, [id]).TryGetValue(id, out var read))
            {
                found.Add(version, new KeptReading(id, read.Reading));
            }
        }

        return found;
    }

    private static (long Id, DocumentRow Row) ReadWithId(SqlRow row) => (row.GetInt64(29), Read(row));

    /// <summary>Versions by their ids, in any order: those that were found since the last change need not be asked for again.</summary>
    private static List<KeptRow> Found(SqlSession session, IReadOnlyCollection<long> versions)
    {
        var kept = session.RowsUnchanged;
        var found = new List<KeptRow>(versions.Count);
        var unknown = new List<long>();
        foreach (var version in versions)
        {
            if (kept?.Find(version) is { } known)
            {
                found.Add(known);
            }
            else
            {
                unknown.Add(version);
            }
        }

        foreach (var row in unknown.Count == 0 ? [] : session.All($"SELECT {Columns}, v.id FROM {Tables} WHERE {session.IsAmong("v.id", 1)}", ReadFound, [unknown.ToArray()]))
        {
            found.Add(row);
            kept?.Keep(row);
        }

        return found;
    }

    /// <summary>The same of versions by their items' first names.</summary>
    private static List<KeptRow> Found(SqlSession session, IReadOnlyCollection<DocumentVersion> versions)
    {
        var kept = session.RowsUnchanged;
        var found = new List<KeptRow>(versions.Count);
        var unknown = new HashSet<DocumentVersion>();
        foreach (var version in versions)
        {
            if (kept?.Find(version) is { } known)
            {
                found.Add(known);
            }
            else
            {
                unknown.Add(version);
            }
        }

        string[] names = [.. unknown.Select(static version => version.DocumentId).Distinct(StringComparer.Ordinal)];
        foreach (var row in names.Length == 0 ? [] : session.All($"SELECT {Columns}, v.id FROM {Tables} WHERE {session.IsAmong("i.name", 1)}", ReadFound, [names]).Where(row => unknown.Contains(row.Row.Version)))
        {
            found.Add(row);
            kept?.Keep(row);
        }

        return found;
    }

    private static KeptRow ReadFound(SqlRow row)
    {
        var read = Read(row);
        return new KeptRow(row.GetInt64(29), read, ReadBare(row, read));
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
                var document = Filled(bare[row.GetInt64(0)], row.GetBytes(1), Text(row, 2));
                return (row.GetInt64(0), row.IsDBNull(3) ? new AnnotatedDocument(document) : MarkCodec.Unpack(document, row.GetBytes(3)), !row.IsDBNull(3));
            },
            [.. parts.Select(static part => part.ToArray())]);
    }

    private static DocumentRow Read(SqlRow row)
    {
        var standing = row.GetInt64(1);
        return new DocumentRow(
            new DocumentVersion(row.GetString(26), Convert.ToHexStringLower(row.GetBytes(21))),
            row.GetInt32(0),
            row.GetString(5),
            SourceAt(row),
            Text(row, 6),
            Text(row, 4),
            TimeAt(row, 7),
            row.GetInt32(20),
            Instant.FromUnixTimeTicks(row.GetInt64(22)))
        {
            CopyOf = Text(row, 27),
            IsPartial = row.GetBoolean(3),
            IsRead = row.GetBoolean(2),
            IsLatest = (standing & 1) == 0,
        };
    }

    /// <summary>A document but for its text and notes.</summary>
    private static Document ReadBare(SqlRow row, DocumentRow read) => new()
    {
        Id = read.Version.DocumentId,
        SourceId = Text(row, 28),
        Text = "",
        ContentHash = read.Version.ContentHash,
        Title = read.Title,
        Headline = row.IsDBNull(18) ? null : new TextSpan(row.GetInt32(18), row.GetInt32(19)),
        Source = read.Source,
        Url = read.Url,
        Language = read.Language,
        Published = read.Published,
        Modified = TimeAt(row, 11),
        IsPartial = read.IsPartial,
        Retrieval = row.IsDBNull(15) && row.IsDBNull(16) ? null : new Retrieval(Text(row, 15), row.IsDBNull(16) ? null : Instant.FromUnixTimeTicks(row.GetInt64(16))),
        Origin = Text(row, 17),
    };

    private static Document Filled(Document bare, byte[] text, string? notes)
    {
        var document = bare with
        {
            Text = StoredText.UnpackText(text),
            Notes = notes is null ? [] : [.. System.Text.Json.JsonSerializer.Deserialize(notes, StoredJson.Default.StoredNoteArray)!.Select(note => note.ToNote())],
        };

        // Findings rest on exact words, so a text that is not the one stored is never given out.
        return Document.HashOf(document.Text) == document.ContentHash ? document : throw new InvalidDataException("a text is not the one that was stored");
    }

    private static Source? SourceAt(SqlRow row) => Text(row, 23) is { } name ? new Source(name, Text(row, 24), Text(row, 25)) : null;

    private static PublicationTime? TimeAt(SqlRow row, int column) => Text(row, column) is not { } wording ? null : new PublicationTime(
        wording,
        Text(row, column + 1) is { } local ? LocalDateTimePattern.ExtendedIso.Parse(local).Value : null,
        row.GetBoolean(column + 2),
        row.IsDBNull(column + 3) ? null : Offset.FromSeconds(row.GetInt32(column + 3)));

    private static string? Text(SqlRow row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
