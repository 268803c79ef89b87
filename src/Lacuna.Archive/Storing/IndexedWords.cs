namespace Lacuna.Archive.Storing;

/// <summary>Words as the index of words takes them.</summary>
/// <param name="Id">The row of the version or statement whose words they are.</param>
/// <param name="Words">As <see cref="WordIndex.EntriesOf"/> gives them.</param>
internal readonly record struct IndexedWords(long Id, string Words);
