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
    /// <param name="isCutShort">True when most likely few of many rows will be read.</param>
    public static IEnumerable<(long Id, DocumentRow Row)> Stream(SqlSession session, string from, string rest, IReadOnlyList<object?> values, bool isCutShort = false) =>
        session.Stream($"SELECT {Columns}, v.id FROM {from} {Joined} WHERE {rest}", static row => (row.GetInt64(29), Read(row)), values, isCutShort);

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
    public static Document? FindDocument(SqlSession session, long version) =>
        session.First($"SELECT {Columns}, c.text, c.notes FROM {Tables} JOIN {session.TableOf(Storing.Tables.Content, version)} c ON c.version = v.id WHERE v.id = $1", ReadDocument, version);

    /// <summary>The row of a version and its document with the marks as the machine made them; nothing when it is not held.</summary>
    public static (DocumentRow? Row, AnnotatedDocument? Reading) FindRead(SqlSession session, long version) => session.First(
        $"SELECT {Columns}, c.text, c.notes, r.marks FROM {Tables} JOIN {session.TableOf(Storing.Tables.Content, version)} c ON c.version = v.id LEFT JOIN {session.TableOf(Storing.Tables.Reading, version)} r ON r.version = v.id WHERE v.id = $1",
        static row =>
        {
            var document = ReadDocument(row);
            return (Read(row), row.IsDBNull(31) ? new AnnotatedDocument(document) : MarkCodec.Unpack(document, row.GetBytes(31)));
        },
        version);

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

    private static Document ReadDocument(SqlRow row)
    {
        var document = ReadUnchecked(row);

        // Findings rest on exact words, so a text that is not the one stored is never given out.
        return Document.HashOf(document.Text) == document.ContentHash ? document : throw new InvalidDataException("a text is not the one that was stored");
    }

    private static Document ReadUnchecked(SqlRow row) => new()
    {
        Id = row.GetString(26),
        SourceId = Text(row, 28),
        Text = StoredText.UnpackText(row.GetBytes(29)),
        ContentHash = Convert.ToHexStringLower(row.GetBytes(21)),
        Title = row.GetString(5),
        Headline = row.IsDBNull(18) ? null : new TextSpan(row.GetInt32(18), row.GetInt32(19)),
        Source = SourceAt(row),
        Url = Text(row, 6),
        Language = Text(row, 4),
        Published = TimeAt(row, 7),
        Modified = TimeAt(row, 11),
        IsPartial = row.GetBoolean(3),
        Retrieval = row.IsDBNull(15) && row.IsDBNull(16) ? null : new Retrieval(Text(row, 15), row.IsDBNull(16) ? null : Instant.FromUnixTimeTicks(row.GetInt64(16))),
        Origin = Text(row, 17),
        Notes = Text(row, 30) is { } notes ? [.. System.Text.Json.JsonSerializer.Deserialize(notes, StoredJson.Default.StoredNoteArray)!.Select(note => note.ToNote())] : [],
    };

    private static Source? SourceAt(SqlRow row) => Text(row, 23) is { } name ? new Source(name, Text(row, 24), Text(row, 25)) : null;

    private static PublicationTime? TimeAt(SqlRow row, int column) => Text(row, column) is not { } wording ? null : new PublicationTime(
        wording,
        Text(row, column + 1) is { } local ? LocalDateTimePattern.ExtendedIso.Parse(local).Value : null,
        row.GetBoolean(column + 2),
        row.IsDBNull(column + 3) ? null : Offset.FromSeconds(row.GetInt32(column + 3)));

    private static string? Text(SqlRow row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
