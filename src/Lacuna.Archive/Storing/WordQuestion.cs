using System.Collections.Immutable;

namespace Lacuna.Archive.Storing;

/// <summary>A question to the index of words.</summary>
/// <param name="Alternatives">One of these must hold, by all of its phrases; neither is empty.</param>
internal sealed record WordQuestion(ImmutableArray<ImmutableArray<WordPhrase>> Alternatives);
