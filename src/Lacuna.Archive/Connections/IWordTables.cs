using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Connections;

/// <summary>The folded words of texts and statements in a store, by which they are found.</summary>
internal interface IWordTables
{
    /// <summary>Takes in the words of texts whose versions are stored, in order of their ids.</summary>
    void AddVersions(IReadOnlyList<IndexedText> texts);

    /// <summary>Takes in the words of statements that are stored with those who speak and are spoken to, in order of their ids.</summary>
    void AddStatements(IReadOnlyList<IndexedStatement> statements);

    /// <summary>Those who speak or are spoken to in a statement are others now.</summary>
    void Restate(long statement);
}
