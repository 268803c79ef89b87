using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads a capital that is only a place as the state it lies in, where that state is a party: "diplomats in Beijing and Kyiv", "a visit to Kyiv".</summary>
internal static class Capitals
{
    private const int LongestName = 3;

    /// <summary>The state whose capital is named from token <paramref name="first"/> on, as a mention; null when no capital is.</summary>
    public static Mention? MentionAt(MarkedText text, int first, int end)
    {
        var lexicon = ActorTable.Default.Lexicon;
        ulong phrase = 0;
        for (var last = first; last < end && last - first < LongestName && text.Tokens[last].Kind == TokenKind.Word; last++)
        {
            var rest = text[last];
            while (!rest.IsEmpty)
            {
                phrase = WordHash.Append(phrase, WordHash.Of(PhraseWords.Next(ref rest)));
            }

            for (var i = lexicon.Phrases.FirstOf(phrase); i >= 0; i = lexicon.Phrases[i].Next)
            {
                if (lexicon.Phrases[i] is { Kind: PhraseKind.Capital } capital)
                {
                    return new Mention(text.Span(first, last), MentionKind.Metonym) { Actors = [lexicon.ActorOf(capital)] };
                }
            }
        }

        return null;
    }
}
