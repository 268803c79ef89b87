using System.Collections.Immutable;

namespace Lacuna.Core.Subjects;

/// <summary>Words that name a subject.</summary>
/// <param name="Words">One or more words in a row. Case and the shapes of quotation marks, dashes and white space do not matter; a word of four letters or more that ends in <c>*</c> stands for all words that begin so.</param>
/// <param name="Language">BCP 47 tag of the language it belongs to; null for any.</param>
public sealed record SubjectTerm(string Words, string? Language = null)
{
    /// <summary>For an ambiguous term: words of which one must stand in the same paragraph for it to count. Empty when it counts alone.</summary>
    public ImmutableArray<string> Companions { get; init; } = [];

    /// <summary>True when capitals matter: "US" is not "us".</summary>
    public bool IsCaseSensitive { get; init; }
}
