using Lacuna.Archive.Corrections;
using Lacuna.Archive.Identity;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Core.Corrections;

namespace Lacuna.Archive.Correcting;

/// <summary>Reads corrections with what each does now.</summary>
internal static class CorrectionRows
{
    /// <summary>The corrections that answer, in order of time.</summary>
    public static List<CorrectionRow> Of(SqlSession session, CorrectionQuery query)
    {
        if (session.Number("SELECT 1 FROM correction LIMIT 1") is null)
        {
            return [];
        }

        var found = Found(session, query);
        if (!query.WithPlaces)
        {
            return found.ConvertAll(static found => new CorrectionRow(found.Correction, found.Correction.Undone is null ? CorrectionStanding.Counts : CorrectionStanding.Undone));
        }

        var finder = new PlaceFinder(session);
        var rivals = Rivals(session, found).ConvertAll(rival => (rival.Row, Decides: Decisions.Of(rival.Correction.What, finder.Of(rival.Row, rival.Correction.What))));
        var superseded = Superseded(rivals);
        return found.ConvertAll(found =>
        {
            var places = finder.Of(found.Row, found.Correction.What);
            var standing =
                found.Correction.Undone is not null ? CorrectionStanding.Undone
                : places.Any(static place => place.Newest is null) ? CorrectionStanding.NotHeld
                : places.Any(static place => place.IsOrphaned) ? CorrectionStanding.Orphaned
                : superseded.Contains(found.Row) ? CorrectionStanding.Superseded
                : CorrectionStanding.Counts;
            return new CorrectionRow(found.Correction, standing) { Places = [.. places] };
        });
    }

    private static List<(long Row, Correction Correction)> Found(SqlSession session, CorrectionQuery query)
    {
        var sql = new SqlText();
        if (query.Id is { } id)
        {
            sql.Require($"c.name = {sql.Value(id)}");
        }

        if (!query.Kinds.IsDefaultOrEmpty)
        {
            sql.Require($"c.kind IN {sql.List(query.Kinds.Select(static kind => (int)kind))}");
        }

        if (query.By is { } by)
        {
            sql.Require($"c.by = {sql.Value(by)}");
        }

        if (query.OnlyStanding)
        {
            sql.Require("c.undone_at IS NULL");
        }

        if (!query.Documents.IsDefaultOrEmpty)
        {
            var keys = sql.List(query.Documents.Select(static document => ItemKeys.OfName(document)));
            sql.Require(
                $"""
                EXISTS (SELECT 1 FROM correction_document d WHERE d.correction = c.id AND (d.key IN {keys}
                  OR d.item IN (SELECT item FROM item_key WHERE key IN {keys}) OR d.item IN (SELECT id FROM item WHERE name IN {sql.List(query.Documents)})))
                """);
        }

        return Read(session, sql);
    }

    /// <summary>Those that stand and point at a document that one of <paramref name="found"/> points at: a later one of them may count in its place.</summary>
    private static List<(long Row, Correction Correction)> Rivals(SqlSession session, List<(long Row, Correction Correction)> found)
    {
        var sql = new SqlText();
        var items = found.SelectMany(found => CorrectionTable.ItemsOf(session, found.Row)).Distinct().ToList();
        sql.Require($"c.undone_at IS NULL AND c.id IN (SELECT correction FROM correction_document WHERE item IN {sql.List(items)})");
        return Read(session, sql);
    }

    private static List<(long Row, Correction Correction)> Read(SqlSession session, SqlText sql) =>
        session.AllOnce($"SELECT {CorrectionTable.Columns}, c.id FROM correction c WHERE {sql.Conditions} ORDER BY c.at, c.id", static row => (row.GetInt64(7), CorrectionTable.Read(row)), sql.Values);

    private static HashSet<long> Superseded(List<(long Row, IReadOnlyList<string> Decides)> rivals)
    {
        var decided = new HashSet<string>(StringComparer.Ordinal);
        var superseded = new HashSet<long>();
        for (var i = rivals.Count - 1; i >= 0; i--)
        {
            if (rivals[i].Decides.Count > 0 && rivals[i].Decides.All(decided.Contains))
            {
                superseded.Add(rivals[i].Row);
            }

            decided.UnionWith(rivals[i].Decides);
        }

        return superseded;
    }
}
