using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Sqlite.Words;

/// <summary>The words that an index of words holds.</summary>
/// <remarks>
/// An index gathers all hits of a word's beginning, whatever days are asked for: on a million documents that takes a tenth of a second.
/// The words that begin so, each asked for by itself, are read for the days alone.
/// </remarks>
internal static class Vocabulary
{
    /// <summary>More words than this are not worth asking for one by one.</summary>
    private const int Most = 300;

    /// <summary>The words that begin with <paramref name="beginning"/>; null when they are too many.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="index">The index of words.</param>
    /// <param name="beginning">Folded.</param>
    public static IReadOnlyList<string>? Beginning(SqlSession session, string index, string beginning)
    {
        // Kept by the connection, not in the file, so that a file that is only read can be asked too.
        session.Run($"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_vocabulary USING fts5vocab (main, {index}, row)");
        var words = session.All(
            $"SELECT term FROM temp.{index}_vocabulary WHERE term >= $1 AND term <= $2 LIMIT {Most + 1}", static row => row.GetString(0), beginning, beginning + "\U0010FFFF");
        return words.Count <= Most ? words : null;
    }
}
