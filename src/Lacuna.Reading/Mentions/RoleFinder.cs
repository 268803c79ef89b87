using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Finds phrases for the part played here: "the two leaders", "both sides", "the parties", "the country", "the company".</summary>
internal sealed class RoleFinder(DocumentWords words, MentionList found)
{
    /// <summary>Index after the role at <paramref name="at"/>; <paramref name="at"/> when there is none.</summary>
    public int Find(int at)
    {
        var first = words[at];
        if (first.Hash == WellKnown.Both)
        {
            return FindPlural(at, at + 1, isPair: true);
        }

        if (first.Hash == WellKnown.The || first.Is(WordClass.PossessivePronoun))
        {
            var isPair = words[at + 1].Hash == WellKnown.Two;
            var end = FindPlural(at, isPair ? at + 2 : at + 1, isPair);
            return end > at ? end : FindSingular(at);
        }

        return at;
    }

    private int FindPlural(int start, int noun, bool isPair)
    {
        var word = words[noun];
        var isNoun = word.IsSmallWord && (word.Is(WordClass.Sides | WordClass.Interlocutors) || (isPair && word.Is(WordClass.CountryNoun)));
        if (isNoun && !words[noun + 1].Is(WordShape.Joined))
        {
            found.Add(new Mention(words.SpanOf(start, noun), MentionKind.Role));
            return noun + 1;
        }

        // "The two discussed", "both agreed"
        if (isPair && !words[start].Is(WordClass.PossessivePronoun) && (word.Is(WordClass.Cue | WordClass.Auxiliary) || word.IsMark(',')) && !words[start - 1].Is(WordClass.Preposition))
        {
            found.Add(new Mention(words.SpanOf(start, noun - 1), MentionKind.Role));
            return noun;
        }

        return start;
    }

    private int FindSingular(int start)
    {
        var noun = words[start + 1];
        if (!noun.IsSmallWord || words[start + 2].Is(WordShape.Joined) || IsModifier(start + 1))
        {
            return start;
        }

        var isCountry = noun.Is(WordClass.CountryWord);
        if (!isCountry && !(noun.Is(WordClass.CompanyWord) && words[start].Hash == WellKnown.The) && !(noun.Is(WordClass.Side) && words[start].Is(WordClass.PossessivePronoun)))
        {
            return start;
        }

        found.Add(new Mention(words.SpanOf(start, start + 1), MentionKind.Role));
        return start + 2;
    }

    // "the company car", "the state budget"
    private bool IsModifier(int noun)
    {
        const WordClass Ends = WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction | WordClass.Cue | WordClass.Pronoun | WordClass.Article | WordClass.CommonCapital;
        var next = words[noun + 1];
        return next.IsSmallWord && !next.Is(Ends) && !words.Text.AsSpan(next.Start, next.Length).EndsWith("ed", StringComparison.Ordinal);
    }
}
