using System.Collections.Immutable;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Asking;

/// <summary>Finds the rows of actors.</summary>
internal static class ActorNames
{
    /// <summary>The rows of the actors with these ids; null when none are asked for.</summary>
    public static IReadOnlyList<long>? Rows(SqlSession session, ImmutableArray<string> names)
    {
        if (names.IsDefaultOrEmpty)
        {
            return null;
        }

        var sql = new SqlText();
        return session.AllUnchanged($"SELECT id FROM actor WHERE name IN {sql.List(names)} ORDER BY id", static row => row.GetInt64(0), sql.Values);
    }
}
