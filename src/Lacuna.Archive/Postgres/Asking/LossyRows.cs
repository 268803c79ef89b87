using System.Globalization;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Connections;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>Rows whose words may be those asked for, though the index has lost places or words of theirs.</summary>
internal static class LossyRows
{
    /// <summary>The rows, to be looked at one by one; most often none.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="table">The table of words.</param>
    /// <param name="years">The years of which something is lost.</param>
    /// <param name="possible">What such a row meets.</param>
    /// <param name="sure">What a row meets that need not be looked at.</param>
    /// <param name="first">The first id.</param>
    /// <param name="after">Just after the last.</param>
    public static List<long> Find(SqlSession session, string table, IEnumerable<HeldPart> years, string possible, string sure, long first, long after) => possible == sure ? [] :
    [
        .. years.SelectMany(year => session.All(
            string.Create(CultureInfo.InvariantCulture, $"SELECT rowid FROM {table}{year.Part.Suffix} WHERE words @@ $1::tsquery AND NOT words @@ $2::tsquery AND rowid >= $3 AND rowid < $4 ORDER BY rowid"),
            static row => row.GetInt64(0),
            possible, sure, first, after)),
    ];
}
