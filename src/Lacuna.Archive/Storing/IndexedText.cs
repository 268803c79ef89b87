namespace Lacuna.Archive.Storing;

/// <summary>The words of a text for an index, with what else may be asked of it there.</summary>
/// <param name="Id">The row of the version.</param>
/// <param name="Words">As <see cref="WordIndex.EntriesOf"/> gives them.</param>
/// <param name="Source">The row of its source; null for none.</param>
internal readonly record struct IndexedText(long Id, string Words, long? Source);
