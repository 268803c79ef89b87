using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Reads one token: its kind, and what tables and its ending say of it.</summary>
internal static class ItemReader
{
    /// <summary>Shortest word whose -ed or -ing is taken for an ending of a verb: "wed", "sing" and the like are not.</summary>
    private const int ShortestInflected = 5;

    public static Item Read(string text, Token token, bool aside)
    {
        var word = token.AsSpan(text);
        var item = new Item { Start = token.Start, End = token.End, Group = -1, IsAside = aside, Quotation = -1 };
        switch (token.Kind)
        {
            case TokenKind.Word:
                item.Kind = word is "--" or "-" ? ItemKind.Dash : ItemKind.Word;
                item.IsCapital = char.IsUpper(word[0]);
                item.Info = AttributionLexicon.Shared.Find(word);
                item.Classes = item.Info?.Classes ?? WordClass.None;
                if (word.Length > 1 && word is "IT" or "US" or "WHO" or "AM" or "OR" or "AN" or "IS")
                {
                    item.Classes = WordClass.None;
                }

                item.Forms = item.Info?.Forms ?? VerbForms.None;
                if (word.Length >= ShortestInflected)
                {
                    ReadEnding(word, ref item);
                }

                break;
            case TokenKind.Number:
                item.Kind = ItemKind.Number;
                break;
            case TokenKind.Possessive:
                item.Kind = ItemKind.Possessive;
                break;
            case TokenKind.Quote:
                item.Kind = ItemKind.Other;
                break;
            default:
                item.Kind = KindOf(word);
                item.IsAside |= item.Kind == ItemKind.OpenParenthesis;
                break;
        }

        return item;
    }

    private static void ReadEnding(ReadOnlySpan<char> word, ref Item item)
    {
        if (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && !item.Is(WordClass.NotAdverb) && !item.IsCapital)
        {
            item.Classes |= WordClass.Adverb;
        }

        if (item.Is(WordClass.NotVerb) || (item.Is(WordClass.Preposition) && item.Can(VerbForms.Gerund)))
        {
            item.Forms = VerbForms.None;
        }
        else if (item.Info is null && !item.IsCapital)
        {
            if (word.EndsWith("ed", StringComparison.Ordinal))
            {
                item.Forms = VerbForms.Past | VerbForms.Participle;
            }
            else if (word.EndsWith("ing", StringComparison.Ordinal))
            {
                item.Forms = VerbForms.Gerund;
            }
        }
    }

    private static ItemKind KindOf(ReadOnlySpan<char> mark) => mark[0] switch
    {
        ',' or '،' or '，' => ItemKind.Comma,
        ':' or '：' => ItemKind.Colon,
        ';' or '；' => ItemKind.Semicolon,
        '—' or '–' or '―' => ItemKind.Dash,
        '-' => ItemKind.Dash,
        '.' or '?' or '!' or '…' or '。' => ItemKind.Stop,
        '(' or '[' => ItemKind.OpenParenthesis,
        ')' or ']' => ItemKind.CloseParenthesis,
        _ => ItemKind.Other,
    };
}
