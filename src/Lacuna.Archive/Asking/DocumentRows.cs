using Lacuna.Archive.Documents;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;
using Lacuna.Core.Documents;
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
        var rows = Kept(session, versions).ToDictionary(static found => found.Id);
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
        static row => Filled(ReadBare(row, Read(row)), row.GetBytes(29), row.GetStringOrNull(30)),
        version);

    /// <summary>Versions by their ids, in any order; those that are not held are left out.</summary>
    public static List<KeptRow> Kept(SqlSession session, IReadOnlyCollection<long> versions) =>
        Kept(session, versions, static (kept, id) => kept.Find(id), "v.id", static ids => ids.ToArray());

    /// <summary>Versions by what they are called, in any order; those that are not held, or called so only by another name of their item, are left out.</summary>
    public static List<KeptRow> Kept(SqlSession session, IReadOnlyCollection<DocumentVersion> versions) =>
        Kept(session, versions, static (kept, version) => kept.Find(version), "i.name", static unknown => unknown.Select(static version => version.DocumentId).Distinct(StringComparer.Ordinal).ToArray())
            .FindAll(row => versions.Contains(row.Row.Version));

    /// <summary>A document with its text and notes.</summary>
    /// <param name="bare">The document without them.</param>
    /// <param name="text">The stored text.</param>
    /// <param name="notes">The stored notes.</param>
    /// <exception cref="InvalidDataException">The text is not the one that was stored.</exception>
    public static Document Filled(Document bare, byte[] text, string? notes)
    {
        var document = bare with
        {
            Text = StoredText.UnpackText(text),
            Notes = notes is null ? [] : [.. System.Text.Json.JsonSerializer.Deserialize(notes, StoredJson.Default.StoredNoteArray)!.Select(note => note.ToNote())],
        };

        // Findings rest on exact words, so a text that is not the one stored is never given out.
        return Document.HashOf(document.Text) == document.ContentHash ? document : throw new InvalidDataException("a text is not the one that was stored");
    }

    /// <summary>Rows that were found since the last change need not be asked for again.</summary>
    private static List<KeptRow> Kept<T>(SqlSession session, IReadOnlyCollection<T> versions, Func<KeptRows, T, KeptRow?> find, string column, Func<List<T>, Array> valuesOf)
    {
        var kept = session.RowsUnchanged;
        var found = new List<KeptRow>(versions.Count);
        var unknown = new List<T>();
        foreach (var version in versions)
        {
            if (kept is not null && find(kept, version) is { } known)
            {
                found.Add(known);
            }
            else
            {
                unknown.Add(version);
            }
        }

        foreach (var row in unknown.Count == 0 ? [] : session.All($"SELECT {Columns}, v.id FROM {Tables} WHERE {session.IsAmong(column, 1)}", ReadKept, [valuesOf(unknown)]))
        {
            found.Add(row);
            kept?.Keep(row);
        }

        return found;
    }

    private static (long Id, DocumentRow Row) ReadWithId(SqlRow row) => (row.GetInt64(29), Read(row));

    private static KeptRow ReadKept(SqlRow row)
    {
        var read = Read(row);
        return new KeptRow(row.GetInt64(29), read, ReadBare(row, read));
    }

    private static DocumentRow Read(SqlRow row)
    {
        var standing = row.GetInt64(1);
        return new DocumentRow(
            new DocumentVersion(row.GetString(26), Convert.ToHexStringLower(row.GetBytes(21))),
            row.GetInt32(0),
            row.GetString(5),
            SourceAt(row),
            row.GetStringOrNull(6),
            row.GetStringOrNull(4),
            TimeAt(row, 7),
            row.GetInt32(20),
            Instant.FromUnixTimeTicks(row.GetInt64(22)))
        {
            CopyOf = row.GetStringOrNull(27),
            IsPartial = row.GetBoolean(3),
            IsRead = row.GetBoolean(2),
            IsLatest = (standing & 1) == 0,
        };
    }

    /// <summary>A document but for its text and notes.</summary>
    private static Document ReadBare(SqlRow row, DocumentRow read) => new()
    {
        Id = read.Version.DocumentId,
        SourceId = row.GetStringOrNull(28),
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
        Retrieval = row.IsDBNull(15) && row.IsDBNull(16) ? null : new Retrieval(row.GetStringOrNull(15), row.IsDBNull(16) ? null : Instant.FromUnixTimeTicks(row.GetInt64(16))),
        Origin = row.GetStringOrNull(17),
    };

    private static Source? SourceAt(SqlRow row) => row.GetStringOrNull(23) is { } name ? new Source(name, row.GetStringOrNull(24), row.GetStringOrNull(25)) : null;

    private static PublicationTime? TimeAt(SqlRow row, int column) => row.GetStringOrNull(column) is not { } wording ? null : new PublicationTime(
        wording,
        row.GetStringOrNull(column + 1) is { } local ? LocalDateTimePattern.ExtendedIso.Parse(local).Value : null,
        row.GetBoolean(column + 2),
        row.IsDBNull(column + 3) ? null : Offset.FromSeconds(row.GetInt32(column + 3)));
}
