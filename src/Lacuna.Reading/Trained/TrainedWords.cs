using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Trained;

/// <summary>Parts tokens into words as the Penn Treebank does, so that the trained reader meets the words that it learnt from: "did" "n't", "he" "'s".</summary>
internal static class TrainedWords
{
    /// <summary>Adds the places of the words of one paragraph, in order.</summary>
    public static void Add(AnnotatedDocument document, TextSpan paragraph, List<TextSpan> words)
    {
        for (var t = document.TokenAt(paragraph.Start); t < document.Tokens.Length && document.Tokens[t].Start < paragraph.End; t++)
        {
            var token = document.Tokens[t];
            var clitic = token.Kind == TokenKind.Word ? CliticLength(token.AsSpan(document.Text)) : 0;
            if (clitic > 0 && clitic < token.Length)
            {
                words.Add(new TextSpan(token.Start, token.Length - clitic));
                words.Add(new TextSpan(token.End - clitic, clitic));
            }
            else
            {
                words.Add(token.Span);
            }
        }
    }

    /// <summary>Length of the ending that is a word of its own: "n't", "'s", "'re", "not" in "cannot"; 0 when there is none.</summary>
    private static int CliticLength(ReadOnlySpan<char> word)
    {
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        for (var length = 2; length <= 3 && length < word.Length; length++)
        {
            if (!IsApostrophe(word[^length]))
            {
                continue;
            }

            var letters = word[^(length - 1)..];
            if (length == 2 && letters[0] is 't' or 'T' && word[^3] is 'n' or 'N')
            {
                return 3;
            }

            if (length == 2 ? letters[0] is 's' or 'S' or 'm' or 'M' or 'd' or 'D' : IsTwoLetterClitic(letters))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsTwoLetterClitic(ReadOnlySpan<char> letters) =>
        letters.Equals("re", StringComparison.OrdinalIgnoreCase) || letters.Equals("ve", StringComparison.OrdinalIgnoreCase) || letters.Equals("ll", StringComparison.OrdinalIgnoreCase);

    private static bool IsApostrophe(char sign) => sign is '\'' or '’' or '‘' or '`';
}
