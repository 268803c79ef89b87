using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Speakers;

/// <summary>Gives "I" and "we" in a quotation to its speaker and "you" to its addressee.</summary>
internal static class QuotedPronouns
{
    public static void Assign(AnnotatedDocument document, Statement statement, MentionLedger mentions)
    {
        if (statement.Form == StatementForm.Indirect || (statement.Speakers.IsEmpty && statement.Addressees.IsEmpty))
        {
            return;
        }

        foreach (var content in statement.Content)
        {
            if (statement is { Cue: null, Form: StatementForm.Direct })
            {
                AssignIn(document, statement, content, mentions);
            }

            for (var i = QuotationSearch.FirstFrom(document, content.Start); i < document.Quotations.Length && document.Quotations[i].Span.Start < content.End; i++)
            {
                AssignIn(document, statement, document.Quotations[i].Inner, mentions);
            }
        }
    }

    private static void AssignIn(AnnotatedDocument document, Statement statement, TextSpan inner, MentionLedger mentions)
    {
        for (var t = document.TokenAt(inner.Start); t < document.Tokens.Length && document.Tokens[t].Start < inner.End; t++)
        {
            var token = document.Tokens[t];
            if (token.Kind != TokenKind.Word || token.Length > 10)
            {
                continue;
            }

            var (length, actors) = PersonOf(token.AsSpan(document.Text)) switch
            {
                (var n, 1) => (n, statement.Speakers),
                (var n, 2) => (n, statement.Addressees),
                _ => (0, []),
            };
            if (length > 0 && !actors.IsDefaultOrEmpty)
            {
                mentions.SetPronoun(new TextSpan(token.Start, length), actors);
            }
        }
    }

    /// <summary>Length of the pronoun at the start of the word ("I" in "I'm") and its grammatical person; 0 for other words.</summary>
    private static (int Length, int Person) PersonOf(ReadOnlySpan<char> word)
    {
        var cut = word.IndexOfAny('\'', '’');
        var pronoun = cut > 0 ? word[..cut] : word;
        Span<char> lower = stackalloc char[pronoun.Length];
        pronoun.ToLowerInvariant(lower);
        return lower switch
        {
            "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves" => (pronoun.Length, pronoun is "US" ? 0 : 1),
            "you" or "your" or "yours" or "yourself" or "yourselves" => (pronoun.Length, 2),
            _ => (0, 0),
        };
    }
}
