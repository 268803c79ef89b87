using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Finds the words that name the channel: "on Twitter", "in a statement", "at a news conference".</summary>
internal static class Channels
{
    /// <summary>Longest phrase from its preposition to the noun: "in a rare televised address to the nation".</summary>
    private const int Longest = 8;

    public static TextSpan? Of(StatementWords words)
    {
        for (var i = words.CueFirst; i < words.End; i++)
        {
            if (!words.IsTaken(i) && Phrase(words, i) is { } after)
            {
                return after;
            }
        }

        var lead = words.Found.Source is { } source ? words.Document.TokenAt(source.Start) : words.CueFirst;
        for (var i = words.First; i < Math.Min(lead, words.End); i++)
        {
            if (!words.IsTaken(i) && Phrase(words, i) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static TextSpan? Phrase(StatementWords words, int preposition)
    {
        if (!(words.Says(preposition, "on") || words.Says(preposition, "in") || words.Says(preposition, "at") || words.Says(preposition, "via")
            || words.Says(preposition, "during") || words.Says(preposition, "through")))
        {
            return null;
        }

        for (var i = preposition + 1; i < Math.Min(words.End, preposition + 1 + Longest); i++)
        {
            if (words.Document.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Possessive) || words.IsTaken(i)
                || words.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Auxiliary))
            {
                return null;
            }

            if (words.Is(i, WordClass.Channel) && !words.Is(i + 1, WordClass.Channel))
            {
                return TextSpan.FromBounds(words.Document.Tokens[preposition].Start, words.Document.Tokens[WithGuest(words, i)].End);
            }
        }

        return null;
    }

    /// <summary>"during a meeting with representatives of the media": last token of the phrase that says with whom.</summary>
    private static int WithGuest(StatementWords words, int noun)
    {
        if (!words.Says(noun + 1, "with"))
        {
            return noun;
        }

        var last = noun;
        for (var i = noun + 2; i < words.End && !words.IsTaken(i); i++)
        {
            if (words.Document.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Possessive)
                || (words.Is(i, WordClass.Preposition | WordClass.Subordinator) && !words.Says(i, "of")))
            {
                break;
            }

            last = i;
        }

        return last;
    }
}
