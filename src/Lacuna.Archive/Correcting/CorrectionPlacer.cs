using Lacuna.Archive.Identity;
using Lacuna.Archive.Adding;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Correcting;

/// <summary>Keeps what questions are answered by in step with corrections: which count for which statements, and who then speaks and is spoken to. Within one step.</summary>
internal sealed class CorrectionPlacer(SqlSession session)
{
    /// <summary>A document that a correction points at is the item $1 by its name, else by the key $2, and is not known as such.</summary>
    private const string IsOther = "item IS DISTINCT FROM $1 AND $1 = coalesce((SELECT i.id FROM item i WHERE i.name = correction_document.document), (SELECT k.item FROM item_key k WHERE k.key = $2))";

    private readonly ActorRows _actors = new(session);
    private readonly HashSet<long> _items = [];

    /// <summary>One for documents that come; null when there are no corrections.</summary>
    public static CorrectionPlacer? For(SqlSession session) => session.Number("SELECT 1 FROM correction LIMIT 1") is null ? null : new CorrectionPlacer(session);

    /// <summary>A document has come: corrections that point at it know it from now on.</summary>
    public void Meet(long item, PreparedEntry entry, bool isNewReading)
    {
        var isKnown = false;
        foreach (var key in entry.Keys.Append(ItemKeys.OfName(entry.Document.Id)))
        {
            // What was taken for it until now has its corrections no longer.
            _items.UnionWith(session.All($"SELECT item FROM correction_document WHERE key = $2 AND item IS NOT NULL AND {IsOther}", static row => row.GetInt64(0), item, key));
            isKnown |= session.Run($"UPDATE correction_document SET item = $1 WHERE key = $2 AND {IsOther}", item, key) > 0;
        }

        // A file may have been moved; the same text at another address may be another's.
        isKnown |= session.Run("UPDATE correction_document SET item = $1 WHERE hash = $2 AND item IS NULL AND substr(document, 1, 4) <> 'http'", item, entry.Hash) > 0;
        if (isKnown || isNewReading)
        {
            _items.Add(item);
        }
    }

    /// <summary>Places the corrections of what came.</summary>
    public void Finish()
    {
        foreach (var item in _items)
        {
            Place(item);
        }

        _items.Clear();
    }

    /// <summary>Places all corrections of an item anew: each counts for the version that it was made on, and for later ones in which it is found.</summary>
    public void Place(long item)
    {
        var corrections = session.All(
            $"""
            SELECT {CorrectionTable.Columns}, c.id, coalesce((SELECT v.number FROM version v WHERE v.item = d.item AND v.hash = d.hash), 0)
            FROM correction_document d JOIN correction c ON c.id = d.correction
            WHERE d.item = $1 AND c.kind = {(int)CorrectionKind.Speaker} AND c.undone_at IS NULL ORDER BY c.at, c.id
            """,
            static row => (Row: row.GetInt64(7), Correction: CorrectionTable.Read(row), From: row.GetInt64(8)),
            item);
        var corrected = CorrectedStatements.Of(session);
        foreach (var (version, number) in session.All("SELECT id, number FROM version WHERE item = $1 AND is_read = 1 ORDER BY number", static row => (row.GetInt64(0), row.GetInt64(1)), item))
        {
            var before = corrected.Of(version);
            var candidates = corrections.FindAll(correction => correction.From <= number);
            if ((before.Count > 0 || candidates.Count > 0) && StatementReader.FindMachineReading(session, version) is { } reading)
            {
                Place(version, reading, before, Found(reading, candidates.ConvertAll(static found => (found.Row, found.Correction))));
            }
        }
    }

    private static Dictionary<int, List<(long Row, Correction Correction)>> Found(AnnotatedDocument reading, List<(long Row, Correction Correction)> corrections)
    {
        var found = new Dictionary<int, List<(long Row, Correction Correction)>>();
        foreach (var correction in corrections)
        {
            if (((Amendment.Speaker)correction.Correction.What).Statement.FindIn(reading) is { } ordinal)
            {
                if (!found.TryGetValue(ordinal, out var list))
                {
                    found.Add(ordinal, list = []);
                }

                list.Add(correction);
            }
        }

        return found.ToDictionary(static pair => pair.Key, static pair => CorrectedStatements.Counting(pair.Value));
    }

    private void Place(
        long version, AnnotatedDocument reading, Dictionary<int, List<(long Row, Correction Correction)>> before, Dictionary<int, List<(long Row, Correction Correction)>> after)
    {
        session.Run("DELETE FROM corrected_statement WHERE version = $1", version);
        foreach (var (ordinal, corrections) in after)
        {
            foreach (var (row, _) in corrections)
            {
                session.Run("INSERT INTO corrected_statement (version, ordinal, correction) VALUES ($1, $2, $3)", version, ordinal, row);
            }
        }

        foreach (var ordinal in before.Keys.Union(after.Keys))
        {
            var read = reading.Statements[ordinal];
            var statement = session.Number("SELECT id FROM statement WHERE version = $1 AND ordinal = $2", version, ordinal)!.Value;
            var (was, now) = (With(read, before, ordinal), With(read, after, ordinal));
            _actors.Remove(was.Speakers, statement, role: 0);
            _actors.Remove(was.Addressees, statement, role: 1);
            _actors.Add(now.Speakers, statement, role: 0);
            _actors.Add(now.Addressees, statement, role: 1);
            session.Words.Restate(statement);
        }
    }

    private static Statement With(Statement read, Dictionary<int, List<(long Row, Correction Correction)>> corrections, int ordinal) =>
        corrections.TryGetValue(ordinal, out var found) ? CorrectedStatements.Apply(read, found.ConvertAll(static correction => correction.Correction)) : read;
}
