using Lacuna.Archive.Asking;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>The first statements that answer in some years: while these have not changed they are not asked for again.</summary>
/// <param name="session">Where to ask.</param>
/// <param name="years">The years, one at least.</param>
internal sealed class YearRows(PostgresSession session, IReadOnlyList<HeldPart> years)
{
    /// <summary>About what an answer takes besides its statements, and each statement.</summary>
    private const long BytesPerAnswer = 2_000, BytesPerStatement = 24;

    /// <summary>The statements.</summary>
    /// <param name="sql">All that is asked.</param>
    /// <param name="values">Its values.</param>
    /// <param name="ask">Asks for them.</param>
    public IReadOnlyList<FoundStatement> First(string sql, IReadOnlyList<object?> values, Func<List<FoundStatement>> ask)
    {
        if (session.IsInStep)
        {
            return ask();
        }

        var key = SqlText.KeyOf(sql, values, years.Skip(1).Select(static year => (object)year.State));
        if (!session.Years.Rows.TryFind(key, years[0], out var known))
        {
            known = [.. ask()];
            session.Years.Rows.Keep(key, years[0], known, BytesPerAnswer + (BytesPerStatement * known.Length));
        }

        return known;
    }
}
