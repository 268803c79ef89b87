using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Adding;

/// <summary>What is held, asked of the tables each time.</summary>
internal sealed class HeldRows(SqlSession session) : IHeld
{
    public long? ItemOf(byte[] key) => session.Number("SELECT item FROM item_key WHERE key = $1", key);

    public long? ItemNamed(string name) => session.Number("SELECT id FROM item WHERE name = $1", name);

    public List<Candidate> WithHash(byte[] hash) =>
        session.All($"SELECT {Candidate.Columns} FROM version v LEFT JOIN source s ON s.id = v.source WHERE v.hash = $1 ORDER BY v.id", Candidate.Read, hash);

    public List<long> WithPart(long part, int most) => session.All("SELECT version FROM sketch WHERE part = $1 ORDER BY version LIMIT $2", static row => row.GetInt64(0), part, most);

    public Candidate? Version(long id) => session.First($"SELECT {Candidate.Columns} FROM version v LEFT JOIN source s ON s.id = v.source WHERE v.id = $1", Candidate.Read, id);

    public string? TextOf(long version) => session.First($"SELECT text FROM {session.TableOf(Tables.Content, version)} WHERE version = $1", static row => StoredText.UnpackText(row.GetBytes(0)), version);

    public long? LastVersion(long first) => session.Number("SELECT max(id) FROM version WHERE id >= $1 AND id < $2", first, DatedIds.EndOf(first));

    public long? LastStatement(long first) => session.Number("SELECT max(id) FROM statement WHERE id >= $1 AND id < $2", first, DatedIds.EndOf(first));

    public long? Original(byte[] hash) => session.Number("SELECT id FROM original WHERE hash = $1", hash);

    // Rows that were added are there to be asked.
    public void Added(long item, string name)
    {
    }

    public void Added(long item, IEnumerable<byte[]> keys)
    {
    }

    public void Added(HeldVersion version, PreparedEntry entry)
    {
    }

    public void AddedOriginal(long id, byte[] hash)
    {
    }
}
