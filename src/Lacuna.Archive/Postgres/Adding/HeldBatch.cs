using Lacuna.Archive.Adding;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Storing;
using NodaTime.Text;

namespace Lacuna.Archive.Postgres.Adding;

/// <summary>What is held of the entries of one step: asked for all of them at once, and told of each that is added.</summary>
/// <remarks>So that a step costs some ten round trips, not some ten for each entry.</remarks>
internal sealed class HeldBatch : IHeld
{
    /// <summary>Holders of a part that are asked for; more than any caller wants.</summary>
    private const int MostHolders = 40;

    private readonly PostgresSession _session;
    private readonly HeldRows _rows;
    private readonly Dictionary<string, long> _keys;
    private readonly Dictionary<string, long> _names;
    private readonly Dictionary<string, long> _originals;
    private readonly Dictionary<string, List<Candidate>> _hashes;
    private readonly Dictionary<long, List<long>> _parts;
    private readonly Dictionary<long, long?> _lastVersions;
    private readonly Dictionary<long, long?> _lastStatements;
    private readonly Dictionary<long, (Candidate Candidate, PreparedEntry Entry)> _added = [];

    public HeldBatch(PostgresSession session, IReadOnlyCollection<PreparedEntry> entries)
    {
        _session = session;
        _rows = new HeldRows(session);
        _keys = session.All(
            "SELECT key, item FROM item_key WHERE key = ANY ($1)",
            static row => (Key: Name(row.GetBytes(0)), Item: row.GetInt64(1)),
            [entries.SelectMany(static entry => entry.Keys).DistinctBy(Name).ToArray()]).ToDictionary(static row => row.Key, static row => row.Item, StringComparer.Ordinal);
        _names = session.All(
            "SELECT i.name, i.id FROM unnest($1::text[]) n (name) JOIN item i ON i.name = n.name COLLATE \"C\"",
            static row => (Name: row.GetString(0), Id: row.GetInt64(1)),
            [entries.Select(static entry => PostgresText.Kept(entry.Document.Id)).Distinct(StringComparer.Ordinal).ToArray()]).ToDictionary(static row => row.Name, static row => row.Id, StringComparer.Ordinal);
        _hashes = session.All(
            $"SELECT {Candidate.Columns}, v.hash FROM unnest($1::bytea[]) h (hash) JOIN version v ON v.hash = h.hash LEFT JOIN source s ON s.id = v.source ORDER BY v.id",
            static row => (Hash: Name(row.GetBytes(6)), Candidate: Candidate.Read(row)),
            [entries.Select(static entry => entry.Hash).DistinctBy(Name).ToArray()]).GroupBy(static row => row.Hash, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Select(static row => row.Candidate).ToList(), StringComparer.Ordinal);
        _parts = session.All(
            "SELECT p.part, k.version FROM unnest($1::bigint[]) p (part) CROSS JOIN LATERAL (SELECT version FROM sketch WHERE part = p.part ORDER BY version LIMIT $2) k ORDER BY 1, 2",
            static row => (Part: row.GetInt64(0), Version: row.GetInt64(1)),
            [entries.SelectMany(static entry => entry.Sketch).Distinct().ToArray(), MostHolders]).GroupBy(static row => row.Part)
            .ToDictionary(static group => group.Key, static group => group.Select(static row => row.Version).ToList());
        byte[][] originals = [.. entries.Where(static entry => entry.Original is not null).Select(static entry => entry.Original!.Hash).DistinctBy(Name)];
        _originals = originals.Length == 0 ? new(StringComparer.Ordinal) : session.All(
            "SELECT hash, id FROM original WHERE hash = ANY ($1)",
            static row => (Hash: Name(row.GetBytes(0)), Id: row.GetInt64(1)),
            [originals]).ToDictionary(static row => row.Hash, static row => row.Id, StringComparer.Ordinal);
        long[] days = [.. entries.Select(static entry => DatedIds.FirstOf(entry.Document.Published)).Distinct()];
        _lastVersions = LastOf("version", days);
        _lastStatements = LastOf("statement", days);
    }

    public long? ItemOf(byte[] key) => _keys.TryGetValue(Name(key), out var item) ? item : null;

    public long? ItemNamed(string name) => _names.TryGetValue(name, out var item) ? item : name.Contains('#', StringComparison.Ordinal) ? _rows.ItemNamed(name) : null;

    public List<Candidate> WithHash(byte[] hash) => [.. _hashes.GetValueOrDefault(Name(hash)) ?? []];

    public List<long> WithPart(long part, int most) => [.. (_parts.GetValueOrDefault(part) ?? []).Take(most)];

    public Candidate? Version(long id) => _added.TryGetValue(id, out var added) ? added.Candidate : _session.Settled(() => _rows.Version(id));

    public string? TextOf(long version) => _added.TryGetValue(version, out var added) ? added.Entry.Document.Text : _session.Settled(() => _rows.TextOf(version));

    public long? LastVersion(long first) => _lastVersions.GetValueOrDefault(first);

    public long? LastStatement(long first) => _lastStatements.GetValueOrDefault(first);

    public long? Original(byte[] hash) => _originals.TryGetValue(Name(hash), out var original) ? original : null;

    public void Added(long item, string name) => _names[name] = item;

    public void Added(long item, IEnumerable<byte[]> keys)
    {
        foreach (var key in keys)
        {
            _keys.TryAdd(Name(key), item);
        }
    }

    public void Added(HeldVersion version, PreparedEntry entry)
    {
        var document = entry.Document;
        var local = document.Published?.Local is { } time ? LocalDateTimePattern.ExtendedIso.Format(time) : null;
        var candidate = new Candidate(version, document.Url, local, document.Source?.Name, document.Source?.SpeaksFor);
        _added.Add(version.Id, (candidate, entry));
        Insert(ListOf(_hashes, Name(entry.Hash)), candidate, static candidate => candidate.Held.Id);
        foreach (var part in entry.Sketch.Distinct())
        {
            Insert(ListOf(_parts, part), version.Id, static id => id);
        }
    }

    public void AddedOriginal(long id, byte[] hash) => _originals.Add(Name(hash), id);

    private static string Name(byte[] bytes) => Convert.ToHexString(bytes);

    private static List<T> ListOf<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    /// <summary>Keeps a list in order of ids.</summary>
    private static void Insert<T>(List<T> list, T one, Func<T, long> idOf)
    {
        var at = list.Count;
        while (at > 0 && idOf(list[at - 1]) > idOf(one))
        {
            at--;
        }

        list.Insert(at, one);
    }

    private Dictionary<long, long?> LastOf(string table, long[] days) => _session.All(
        $"SELECT d.first, (SELECT max(id) FROM {table} WHERE id >= d.first AND id < d.after) FROM unnest($1::bigint[], $2::bigint[]) d (first, after)",
        static row => (First: row.GetInt64(0), Last: row.IsDBNull(1) ? (long?)null : row.GetInt64(1)),
        days, days.Select(DatedIds.EndOf).ToArray()).ToDictionary(static row => row.First, static row => row.Last);
}
