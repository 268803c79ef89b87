using System.Collections.Frozen;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Words;

/// <summary>The words of a text that carry meaning, as stems.</summary>
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

    /// <summary>The stems of the content words of <paramref name="span"/>, in order.</summary>
    public static List<string> StemsIn(AnnotatedDocument document, TextSpan span)
    {
        var stems = new List<string>();
        for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].End <= span.End; i++)
        {
            if (IsContent(document.Tokens[i], document.Text))
            {
                stems.Add(Stemmer.Stem(document.Tokens[i].AsSpan(document.Text)));
            }
        }

        return stems;
    }
}
