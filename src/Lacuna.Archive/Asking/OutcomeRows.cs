using Lacuna.Archive.Importing;
using Lacuna.Archive.Connections;
using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Archive.Asking;

/// <summary>Reads outcomes of imports.</summary>
internal static class OutcomeRows
{
    /// <summary>The outcomes that answer, in order of import.</summary>
    public static IEnumerable<Outcome> Of(SqlSession session, OutcomeQuery query)
    {
        var sql = new SqlText();
        if (!query.Kinds.IsDefaultOrEmpty)
        {
            sql.Require($"r.kind IN {sql.List(query.Kinds.Select(kind => (int)kind))}");
        }

        if (query.OriginPrefix is { } prefix)
        {
            sql.Require($"substr(r.origin, 1, {sql.Value(prefix.EnumerateRunes().Count())}) = {sql.Value(prefix)}");
        }

        return session.Stream(
            $"""
            SELECT r.origin, r.kind, vi.name, v.hash, oi.name, o.hash, r.reason, r.at FROM outcome r
            LEFT JOIN version v ON v.id = r.version LEFT JOIN item vi ON vi.id = v.item
            LEFT JOIN version o ON o.id = r.other LEFT JOIN item oi ON oi.id = o.item
            WHERE {sql.Conditions} ORDER BY r.id
            """,
            static row => new Outcome(
                row.GetString(0),
                (OutcomeKind)row.GetInt32(1),
                VersionAt(row, 2),
                VersionAt(row, 4),
                row.GetStringOrNull(6),
                Instant.FromUnixTimeTicks(row.GetInt64(7))),
            sql.Values);
    }

    private static DocumentVersion? VersionAt(SqlRow row, int column) =>
        row.IsDBNull(column) ? null : new DocumentVersion(row.GetString(column), Convert.ToHexStringLower(row.GetBytes(column + 1)));
}
