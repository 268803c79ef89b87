using System.Collections.Immutable;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>A text with what its rank is made of.</summary>
/// <param name="Id">Row of the version.</param>
/// <param name="Entries">Entries of the text.</param>
/// <param name="Frequencies">How often each phrase stands in it.</param>
internal readonly record struct RankedText(long Id, int Entries, ImmutableArray<int> Frequencies);
