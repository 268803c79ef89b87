using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Cuts a sentence into the words that cues are looked for in: "didn't" is two, "cannot" too.</summary>
internal static class DraftWords
{
    private const string Not = "not";

    /// <summary>The words of a sentence in order.</summary>
    public static List<DraftWord> Of(AnnotatedDocument document, Sentence sentence)
    {
        var words = new List<DraftWord>(sentence.TokenCount + 2);
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, document.Tokens.Length); i++)
        {
            var token = document.Tokens[i];
            var text = token.AsSpan(document.Text);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                var kind = token.Kind == TokenKind.Possessive ? DraftWordKind.Possessive : token.Kind == TokenKind.Quote ? DraftWordKind.Quote : DraftWordKind.Mark;
                words.Add(new DraftWord(text.ToString(), token.Span, kind, IsCapital: false));
                continue;
            }

            var lower = string.Create(text.Length, text, static (to, from) => from.ToLowerInvariant(to)).Replace('’', '\'');
            Add(words, lower, token.Span, char.IsUpper(text[0]));
        }

        return words;
    }

    private static void Add(List<DraftWord> words, string lower, TextSpan span, bool isCapital)
    {
        var verb = lower switch
        {
            "cannot" => "can",
            "can't" => "can",
            "won't" => "will",
            "shan't" => "shall",
            "ain't" => "is",
            _ when lower.EndsWith("n't", StringComparison.Ordinal) => lower[..^3],
            _ => null,
        };
        words.Add(new DraftWord(verb ?? lower, span, DraftWordKind.Word, isCapital));
        if (verb is not null)
        {
            words.Add(new DraftWord(Not, span, DraftWordKind.Word, IsCapital: false));
        }
    }
}
