using System.Collections.Frozen;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Words;

/// <summary>Tells the words of a text that carry meaning.</summary>
internal static class ContentWords
{
    private static readonly FrozenSet<string> FunctionWords = WordList.Words("function-words.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for articles, pronouns, prepositions, auxiliaries and the like, in any case.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 16)
        {
            return false;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Lookup.Contains(lower);
    }

    /// <summary>True for a word or number that is no function word.</summary>
    public static bool IsContent(Token token, string text) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && !IsFunctionWord(token.AsSpan(text)));
}
