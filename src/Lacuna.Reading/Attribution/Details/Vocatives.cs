using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Finds a name that a direct quotation calls to: "Marta, could you …", "Thank you, Mr President."</summary>
internal static class Vocatives
{
    /// <summary>Longest name called to, in tokens: "Mr Secretary-General Smith".</summary>
    private const int Longest = 4;

    public static TextSpan? Of(StatementWords words)
    {
        var document = words.Document;
        foreach (var content in words.Found.Content)
        {
            var first = document.TokenAt(content.Start);
            if (first >= document.Tokens.Length || document.Tokens[first].Kind != TokenKind.Quote)
            {
                continue;
            }

            var last = document.TokenAt(content.End) - 1;
            if (AtStart(document, first + 1, last) is { } opening)
            {
                return opening;
            }

            if (AtEnd(document, first + 1, last) is { } closing)
            {
                return closing;
            }
        }

        return null;
    }

    private static TextSpan? AtStart(AnnotatedDocument document, int first, int last)
    {
        if (first + 1 < last && Info(document, first) is { } opening && (opening.Classes & WordClass.Interjection) != 0 && Says(document, first + 1, ","))
        {
            first += 2;
        }

        var end = first;
        while (end < last && end - first < Longest && IsName(document, end))
        {
            end++;
        }

        if (end == first || end >= last || !Says(document, end, ",") || (end == first + 1 && Info(document, first) is { Classes: not WordClass.None }))
        {
            return null;
        }

        return Calls(document, end + 1, last) ? TextSpan.FromBounds(document.Tokens[first].Start, document.Tokens[end - 1].End) : null;
    }

    private static TextSpan? AtEnd(AnnotatedDocument document, int first, int last)
    {
        var end = last;
        while (end > first && document.Tokens[end].Kind is TokenKind.Quote or TokenKind.Punctuation)
        {
            end--;
        }

        var start = end + 1;
        while (start - 1 > first && end + 1 - start < Longest && IsName(document, start - 1))
        {
            start--;
        }

        if (start > end || !Says(document, start - 1, ",") || !HasYou(document, first, start - 1) || (start == end && Info(document, start) is { Classes: not WordClass.None }))
        {
            return null;
        }

        return TextSpan.FromBounds(document.Tokens[start].Start, document.Tokens[end].End);
    }

    /// <summary>What follows the name turns to somebody: a question, "you", "please", a command.</summary>
    private static bool Calls(AnnotatedDocument document, int first, int last)
    {
        var info = Info(document, first);
        if (info is not null && ((info.Classes & (WordClass.Auxiliary | WordClass.Question)) != 0 || ((info.Forms & VerbForms.Base) != 0 && !info.IsOftenNoun)))
        {
            return true;
        }

        return HasYou(document, first, Math.Min(last, first + 12));
    }

    private static bool HasYou(AnnotatedDocument document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Says(document, i, "you") || Says(document, i, "your") || Says(document, i, "please"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(AnnotatedDocument document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && char.IsUpper(document.Text[document.Tokens[token].Start]);

    private static bool Says(AnnotatedDocument document, int token, string word) =>
        document.Tokens[token].AsSpan(document.Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static WordInfo? Info(AnnotatedDocument document, int token) => AttributionLexicon.Shared.Find(document.Tokens[token].AsSpan(document.Text));
}
