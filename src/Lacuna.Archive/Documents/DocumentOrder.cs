namespace Lacuna.Archive.Documents;

/// <summary>In what order documents come.</summary>
public enum DocumentOrder
{
    /// <summary>By publication, the first first; those without a readable date last.</summary>
    Published,

    /// <summary>By publication, the latest first.</summary>
    LatestFirst,

    /// <summary>The best match of the words first (BM25); of words that very many documents hold, the best of the latest 10,000.</summary>
    Relevance,
}
