namespace Lacuna.Archive.Storing;

/// <summary>The words of a statement for an index, with what else may be asked of it there.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Words">As <see cref="WordIndex.EntriesOf"/> gives them.</param>
/// <param name="Version">The row of its version.</param>
/// <param name="Ordinal">Its place among the statements of the version.</param>
/// <param name="Source">The row of the version's source; null for none.</param>
/// <param name="Act">The number of its act.</param>
/// <param name="IsPlea">True for a plea.</param>
/// <param name="Speakers">Rows of those who speak, and of their states.</param>
/// <param name="Addressees">Rows of those who are spoken to, and of their states.</param>
internal readonly record struct IndexedStatement(
    long Id, string Words, long Version, int Ordinal, long? Source, int Act, bool IsPlea, IReadOnlyList<long> Speakers, IReadOnlyList<long> Addressees);
