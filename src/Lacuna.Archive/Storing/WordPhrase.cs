using System.Collections.Immutable;

namespace Lacuna.Archive.Storing;

/// <summary>Entries of the index of words that stand one after the other.</summary>
/// <param name="Entries">The entries, one at least.</param>
/// <param name="IsBeginning">True when the last one is the beginning of an entry.</param>
internal sealed record WordPhrase(ImmutableArray<string> Entries, bool IsBeginning);
