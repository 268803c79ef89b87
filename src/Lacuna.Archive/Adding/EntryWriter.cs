using Lacuna.Archive.Importing;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Correcting;
using Lacuna.Archive.Storing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Archive.Adding;

/// <summary>Writes prepared entries within one step.</summary>
internal sealed class EntryWriter(SqlSession session, IHeld held, Instant now)
{
    private readonly Identifier _identifier = new(session, held);
    private readonly Dictionary<long, string> _names = [];
    private readonly Dictionary<long, DocumentVersion> _versions = [];
    private readonly Dictionary<long, long> _nextVersions = [];
    private readonly Dictionary<long, long> _nextStatements = [];
    private long? _nextItem;
    private long? _nextOriginal;
    private readonly Dictionary<Source, long> _sources = [];
    private readonly ActorRows _actors = new(session);
    private readonly CorrectionPlacer? _corrections = CorrectionPlacer.For(session);
    private readonly List<IndexedText> _versionWords = [];
    private readonly List<IndexedStatement> _statementWords = [];

    /// <summary>Writes one entry and what became of it.</summary>
    public Outcome Add(Entry entry, PreparedEntry? prepared)
    {
        if (prepared is null)
        {
            Note(entry, OutcomeKind.Refused, null, null);
            return new Outcome(entry.Origin, OutcomeKind.Refused, null, null, entry.Refusal, entry.At);
        }

        var standing = entry.Kept is { } kept ? _identifier.StandAs(prepared, kept) : _identifier.Stand(prepared);
        var (kind, other) = (standing.Kind, standing.Other);
        long version, item;
        bool isNewReading;
        if (kind == OutcomeKind.SameAs)
        {
            (version, item) = (other!.Value, standing.Item!.Value);
            AddKeys(prepared, item, isNewItem: false);
            isNewReading = AddReading(prepared, version);
        }
        else
        {
            item = standing.Item ?? AddItem(prepared.Document);
            AddKeys(prepared, item, standing.Item is null);
            version = AddVersion(prepared, item, standing.Item is null, entry.Kept?.Added ?? now);
            isNewReading = prepared.IsRead;
            foreach (var like in standing.Likes)
            {
                session.Append(Tables.Likeness, version, like.Other.Id, like.Share);
            }

            if (standing.CopyOf is { } original && !Link(new HeldVersion(version, item), original, isKnownCopy: entry.Kept is not null))
            {
                // The held one is the copy.
                (kind, other) = (OutcomeKind.Imported, null);
            }
        }

        if (prepared.Original is { } bytes && (kind != OutcomeKind.SameAs || !OriginalRows.Has(session, version)))
        {
            AddOriginal(version, bytes);
        }

        _corrections?.Meet(item, prepared, isNewReading);
        Note(entry, kind, version, other);
        return new Outcome(entry.Origin, kind, VersionOf(version), other is { } row ? VersionOf(row) : null, null, entry.At);
    }

    /// <summary>Gives the words to the index, in order of their rows, since out of order each would be written apart; then applies corrections to what came.</summary>
    public void Finish()
    {
        _versionWords.Sort((left, right) => left.Id.CompareTo(right.Id));
        _statementWords.Sort((left, right) => left.Id.CompareTo(right.Id));
        session.Words.AddVersions(_versionWords);
        session.Words.AddStatements(_statementWords);
        _corrections?.Finish();
    }

    private static object? LocalText(PublicationTime? time) => time?.Local is { } local ? LocalDateTimePattern.ExtendedIso.Format(local) : null;

    private void Note(Entry entry, OutcomeKind kind, long? version, long? other) =>
        session.Append(Tables.Outcome, entry.Origin, (int)kind, version, other, entry.Refusal, entry.At.ToUnixTimeTicks());

    /// <summary>Equal bytes are kept once.</summary>
    private void AddOriginal(long version, PreparedOriginal bytes)
    {
        if (held.Original(bytes.Hash) is not { } original)
        {
            original = _nextOriginal ??= (session.Number("SELECT max(id) FROM original") ?? 0) + 1;
            _nextOriginal++;
            session.Append(Tables.Original, original, bytes.Hash, bytes.Packed);
            held.AddedOriginal(original, bytes.Hash);
        }

        session.Append(Tables.VersionOriginal, version, original, bytes.MediaType, bytes.FileName);
    }

    private long AddItem(Document document)
    {
        // A name can be taken by another item only when that one is known by other keys than this one.
        var name = document.Id;
        for (var next = 2; held.ItemNamed(name) is not null; next++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document.Id}#{next}");
        }

        var item = _nextItem ??= (session.Number("SELECT max(id) FROM item") ?? 0) + 1;
        _nextItem++;
        session.Append(Tables.Item, item, name, null);
        held.Added(item, name);
        _names.Add(item, name);
        return item;
    }

    private void AddKeys(PreparedEntry prepared, long item, bool isNewItem)
    {
        // Of an item that is known by none of its keys none is taken.
        foreach (var key in prepared.Keys.Where(key => isNewItem || held.ItemOf(key) is null).DistinctBy(Convert.ToHexString))
        {
            session.Append(Tables.ItemKey, key, item);
        }

        held.Added(item, prepared.Keys);
    }

    private long AddVersion(PreparedEntry prepared, long item, bool isNewItem, Instant added)
    {
        var document = prepared.Document;
        var id = NextId(_nextVersions, held.LastVersion, document.Published);
        var earlier = isNewItem ? 0 : session.Number("SELECT max(number) FROM version WHERE item = $1", item) ?? 0;
        var isCopy = !isNewItem && session.Number("SELECT copy_of FROM item WHERE id = $1", item) is not null;
        if (earlier > 0)
        {
            session.Run("UPDATE version SET standing = standing | 1 WHERE item = $1", item);
        }

        session.Append(
            Tables.Version,
            id, item, earlier + 1, isCopy ? 2 : 0, prepared.IsRead, document.IsPartial, SourceRow(document.Source), prepared.SourceId, document.Language, document.Title, document.Url,
            document.Published?.Wording, LocalText(document.Published), document.Published?.HasTime, document.Published?.Offset?.Seconds,
            document.Modified?.Wording, LocalText(document.Modified), document.Modified?.HasTime, document.Modified?.Offset?.Seconds,
            document.Retrieval?.Address, document.Retrieval?.At?.ToUnixTimeTicks(), document.Origin, document.Headline?.Start, document.Headline?.Length,
            document.Text.Length, prepared.Hash, added.ToUnixTimeTicks(), (int)prepared.Tells);
        session.Append(Tables.Content, id, prepared.Text, prepared.Notes);
        foreach (var part in prepared.Sketch.Distinct())
        {
            session.Append(Tables.Sketch, part, id);
        }

        held.Added(new HeldVersion(id, item), prepared);
        if (_names.TryGetValue(item, out var name))
        {
            _versions.Add(id, new DocumentVersion(name, document.ContentHash));
        }

        _versionWords.Add(new IndexedText(id, prepared.Words, SourceRow(document.Source)));
        if (prepared.Marks is { } marks)
        {
            session.Append(Tables.Reading, id, marks);
        }

        AddMarks(prepared, id);
        return id;
    }

    /// <summary>A version that was stored unread gains its reading when it comes again and was read.</summary>
    private bool AddReading(PreparedEntry prepared, long version)
    {
        var isNew = prepared.IsRead && session.Run("UPDATE version SET is_read = 1, tells = $2 WHERE id = $1 AND is_read = 0", version, (int)prepared.Tells) > 0;
        if (isNew)
        {
            if (prepared.Marks is { } marks)
            {
                session.Run("INSERT INTO reading (version, marks) VALUES ($1, $2) ON CONFLICT (version) DO UPDATE SET marks = excluded.marks", version, marks);
            }

            AddMarks(prepared, version);
        }

        return isNew;
    }

    private void AddMarks(PreparedEntry prepared, long version)
    {
        foreach (var actor in prepared.ContactParties.SelectMany(ActorRows.WithState).Select(_actors.RowOf).Distinct())
        {
            session.Append(Tables.ContactParty, actor, version);
        }

        foreach (var statement in prepared.Statements)
        {
            AddStatement(statement, version, prepared.Document);
        }
    }

    private void AddStatement(PreparedStatement prepared, long version, Document document)
    {
        var statement = prepared.Statement;
        var id = NextId(_nextStatements, held.LastStatement, document.Published);
        session.Append(
            Tables.Statement,
            id, version, prepared.Ordinal, SourceRow(document.Source), (int)statement.Act, statement.IsPlea, statement.IsNegated, prepared.Channel);
        var (speakers, addressees) = (_actors.Add(statement.Speakers, id, role: 0), _actors.Add(statement.Addressees, id, role: 1));
        _statementWords.Add(new IndexedStatement(id, prepared.Words, version, prepared.Ordinal, SourceRow(document.Source), (int)statement.Act, statement.IsPlea, speakers, addressees));
    }

    /// <summary>Of an original and its copy the one published first is the original. True when <paramref name="added"/> is the copy.</summary>
    private bool Link(HeldVersion added, HeldVersion held, bool isKnownCopy)
    {
        var original = session.Number("SELECT copy_of FROM item WHERE id = $1", held.Item) ?? held.Item;
        var first = session.Number("SELECT min(id) FROM version WHERE item = $1", original) ?? held.Id;
        var isEarlier = !isKnownCopy && IsEarlier(added.Id, first);
        var (copy, of) = isEarlier ? (original, added.Item) : (added.Item, original);
        if (isEarlier)
        {
            session.Run("UPDATE item SET copy_of = $2 WHERE copy_of = $1", copy, of);
        }

        session.Run("UPDATE item SET copy_of = $2 WHERE id = $1", copy, of);
        session.Run("UPDATE version SET standing = standing | 2 WHERE item = $1", copy);
        return !isEarlier;
    }

    /// <summary>By the moment where both are known, else by the day; what has no day was published after what has one.</summary>
    private bool IsEarlier(long one, long other)
    {
        const string sql = "SELECT published_local, published_offset FROM version WHERE id = $1 AND published_has_time = 1 AND published_offset IS NOT NULL";
        static Instant? Read(SqlRow row) =>
            LocalDateTimePattern.ExtendedIso.Parse(row.GetString(0)).Value.WithOffset(Offset.FromSeconds(row.GetInt32(1))).ToInstant();
        return session.First(sql, Read, one) is { } oneAt && session.First(sql, Read, other) is { } otherAt
            ? oneAt < otherAt
            : DatedIds.DayNumberOf(one) < DatedIds.DayNumberOf(other);
    }

    private static long NextId(Dictionary<long, long> next, Func<long, long?> last, PublicationTime? published)
    {
        var first = DatedIds.FirstOf(published);
        var id = next.TryGetValue(first, out var known) ? known : last(first) + 1 ?? first;
        next[first] = id + 1;
        return id;
    }

    private long? SourceRow(Source? source)
    {
        if (source is null)
        {
            return null;
        }

        if (!_sources.TryGetValue(source, out var row))
        {
            row = session.Number(
                    "SELECT id FROM source WHERE name = $1 AND coalesce(speaks_for, '') = coalesce($2, '') AND coalesce(time_zone, '') = coalesce($3, '')",
                    source.Name, source.SpeaksFor, source.TimeZone)
                ?? session.Number("INSERT INTO source (name, speaks_for, time_zone) VALUES ($1, $2, $3) RETURNING id", source.Name, source.SpeaksFor, source.TimeZone)!.Value;
            _sources.Add(source, row);
        }

        return row;
    }

    private DocumentVersion VersionOf(long row) => _versions.TryGetValue(row, out var known) ? known : session.First(
        "SELECT i.name, v.hash FROM version v JOIN item i ON i.id = v.item WHERE v.id = $1",
        static row => new DocumentVersion(row.GetString(0), Convert.ToHexStringLower(row.GetBytes(1))),
        row)!;
}
