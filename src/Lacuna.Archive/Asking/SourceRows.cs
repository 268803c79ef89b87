using System.Collections.Immutable;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Asking;

/// <summary>Finds the rows of sources.</summary>
internal static class SourceRows
{
    /// <summary>The rows with one of the names and one of the actors; null when neither is asked for.</summary>
    public static IReadOnlyList<long>? Named(SqlSession session, ImmutableArray<string> names, ImmutableArray<string> speaksFor)
    {
        if (names.IsDefaultOrEmpty && speaksFor.IsDefaultOrEmpty)
        {
            return null;
        }

        var sql = new SqlText();
        if (!names.IsDefaultOrEmpty)
        {
            sql.Require($"name IN {sql.List(names)}");
        }

        if (!speaksFor.IsDefaultOrEmpty)
        {
            sql.Require($"speaks_for IN {sql.List(speaksFor)}");
        }

        return session.AllUnchanged($"SELECT id FROM source WHERE {sql.Conditions} ORDER BY id", static row => row.GetInt64(0), sql.Values);
    }
}
