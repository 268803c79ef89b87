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
    private const int Few = 16;

    /// <summary>Reads id, version and ordinal.</summary>
    public static FoundStatement Read(SqlRow row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2));

    /// <summary>The statements themselves, in order of publication, then of the text.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="found">In order of their ids.</param>
    /// <param name="look">Looks whether the words are those that were meant; null where the index tells.</param>
    /// <param name="most">How many are wanted; null for all.</param>
    public static IEnumerable<(StatementRow Row, string Text)> Meant(SqlSession session, IEnumerable<FoundStatement> found, TermMatcher? look, int? most)
    {
        // The last day's others are read too, to bring them into order.
        var first = most is { } wanted && look is null ? Math.Clamp(wanted, Few, StatementReader.Most - Few) + Few : StatementReader.Most / 4;
        return InOrder
            .Days(new StatementReader(session).Read(found, first), static read => read.Found.Id, static (left, right) =>
            {
                var byTime = (left.Row.Document.Published?.Local).GetValueOrDefault().CompareTo((right.Row.Document.Published?.Local).GetValueOrDefault());
                return byTime != 0 ? byTime : (left.Found.Version, left.Found.Ordinal).CompareTo((right.Found.Version, right.Found.Ordinal));
            })
            .Select(static read => (read.Row, read.Text))
            .Where(read => look is null || look.IsIn(StatementWords.Of(read.Text, read.Row.Statement)));
    }
}
