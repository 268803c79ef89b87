using Lacuna.Archive.Storing;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;

namespace Lacuna.Archive.Adding;

/// <summary>What questions ask of a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Ordinal">Its place among the statements of its document, from 0.</param>
/// <param name="Channel">Folded words of its channel; null when it names none.</param>
/// <param name="Words">Its words as the index of words takes them.</param>
internal sealed record PreparedStatement(Statement Statement, int Ordinal, string? Channel, string Words)
{
    public static PreparedStatement Of(string text, Statement statement, int ordinal) => new(
        statement,
        ordinal,
        statement.Channel is { } channel ? SearchableText.Fold(channel.In(text)) : null,
        WordIndex.EntriesOf(StatementWords.Of(text, statement)));
}
