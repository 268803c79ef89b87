using Lacuna.Archive.Connections;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Storing;
using Lacuna.Core.Searching;

namespace Lacuna.Archive.Asking;

/// <summary>A statement that tables found.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Version">The row of its version.</param>
/// <param name="Ordinal">Its place among the statements of the version.</param>
internal readonly record struct FoundStatement(long Id, long Version, int Ordinal)
{
    /// <summary>Reads id, version and ordinal.</summary>
    public static FoundStatement Read(SqlRow row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2));

    /// <summary>The statements themselves, in order of publication, then of the text.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="found">In order of their ids.</param>
    /// <param name="look">Looks whether the words are those that were meant; null where the index tells.</param>
    public static IEnumerable<(StatementRow Row, string Text)> Meant(SqlSession session, IEnumerable<FoundStatement> found, TermMatcher? look)
    {
        var reader = new StatementReader(session);
        return InOrder
            .Days(found.Select(hit => (Hit: hit, Read: reader.Read(hit.Version, hit.Ordinal))), static found => found.Hit.Id, (left, right) =>
            {
                var byTime = (left.Read.Row.Document.Published?.Local).GetValueOrDefault().CompareTo((right.Read.Row.Document.Published?.Local).GetValueOrDefault());
                return byTime != 0 ? byTime : (left.Hit.Version, left.Hit.Ordinal).CompareTo((right.Hit.Version, right.Hit.Ordinal));
            })
            .Select(static found => found.Read)
            .Where(read => look is null || look.IsIn(StatementWords.Of(read.Text, read.Row.Statement)));
    }
}
