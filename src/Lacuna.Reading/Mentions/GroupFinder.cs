using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Finds governments, sides and groups: "the Chinese government", "the Ukrainian side", "senior U.S. officials", "the West", "reporters".</summary>
internal sealed class GroupFinder(DocumentWords words, Lexicon lexicon, MentionList found)
{
    private const PhraseKind Namers = PhraseKind.Adjective | PhraseKind.State | PhraseKind.Capital | PhraseKind.Metonym | PhraseKind.Body;

    /// <summary>Longest run of words between the state and the noun: "Ukrainian military intelligence officials".</summary>
    private const int LongestMiddle = 3;

    /// <summary>Index after the group at <paramref name="at"/>; <paramref name="at"/> when there is none.</summary>
    public int Find(int at)
    {
        var start = at;
        while (IsBeforeGroup(at))
        {
            at++;
            if (at - start > LongestMiddle)
            {
                return start;
            }
        }

        if (words[at].Hash == WellKnown.West && words[at].IsCapitalWord && words[at - 1].Hash == WellKnown.The && !words[at + 1].IsCapitalWord && !words[at + 1].Is(WordShape.Joined))
        {
            found.Add(words.SpanOf(at - 1, at), MentionKind.Group, Groups.West);
            return at + 1;
        }

        if (words[at].Hash == WellKnown.Government && words[at + 1].Hash == WellKnown.Of)
        {
            return FindGovernmentOf(start, at);
        }

        return words[at].Is(WordClass.GroupAlone) || (words[at].Is(WordClass.GroupSpeaking) && Speaks(start, at)) ? FindAlone(start, at) : FindOfState(start, at);
    }

    private bool IsBeforeGroup(int at)
    {
        var word = words[at];
        return (word.Is(WordClass.Article | WordClass.Determiner | WordClass.Number) && word.Hash != WellKnown.That)
            || (word.Is(WordClass.GroupModifier) && word.Hash != WellKnown.Western && word.Hash != WellKnown.European && !(word.Hash == WellKnown.Government && words[at + 1].Hash == WellKnown.Of));
    }

    private int FindGovernmentOf(int start, int at)
    {
        var name = at + 2;
        if (!words.TryMatch(name, PhraseKind.State, out var state))
        {
            return start;
        }

        found.Add(words.SpanOf(start, state.End - 1), MentionKind.Name, lexicon.ActorOf(state.Phrase));
        return state.End;
    }

    private bool Speaks(int start, int at) => words[at + 1].Is(WordClass.StrongCue) || (words[at + 1].Is(WordClass.Auxiliary) && words[at + 2].Is(WordClass.StrongCue))
        || (words[start - 1].Hash == WellKnown.To && words[start - 2].Hash == WellKnown.According);

    private int FindAlone(int start, int at)
    {
        if (words[at].Is(WordShape.Joined) || words[at + 1].Is(WordShape.Joined))
        {
            return start;
        }

        found.Add(words.SpanOf(start, at), MentionKind.Group, Groups.Alone(WordAt(at)));
        return at + 1;
    }

    private int FindOfState(int start, int at)
    {
        Actor? actor;
        var end = at;
        if (IsBody(at))
        {
            return start;
        }

        if (words.TryMatch(at, Namers, out var match))
        {
            actor = lexicon.ActorOf(match.Phrase);
            end = match.End;
        }
        else if (words[at].Hash == WellKnown.Western || (words[at].Hash == WellKnown.European && words[at].IsCapitalWord))
        {
            actor = null;
            end = at + 1;
        }
        else
        {
            return start;
        }

        if (words[end - 1].Is(WordShape.Joins))
        {
            return start;
        }

        var noun = end + (words[end].Is(WordShape.Possessive) ? 1 : 0);
        var last = noun;
        while (last - noun < LongestMiddle && (words[last].Is(WordClass.GroupModifier) || words[last].Is(WordClass.Complement)) && (words[last + 1].Is(WordClass.GroupNoun | WordClass.GovNoun | WordClass.GroupModifier | WordClass.Side)))
        {
            last++;
        }

        var after = Add(start, noun, last, actor, words[at].Hash == WellKnown.Western);
        if (after > start && noun > end && match.Phrase.Kind == PhraseKind.State)
        {
            found.Add(words.SpanOf(at, end - 1), MentionKind.Name, actor!, words.SpanOf(at, end - 1));
        }

        return after;
    }

    // "the U.S. Army" and "UN Security Council" are bodies with names of their own.
    private bool IsBody(int at) => words.TryMatch(at, PhraseKind.Body | PhraseKind.Outlet, out var body) && body.Length > 1
        && !words[body.End].Is(WordClass.GroupNoun | WordClass.GovNoun | WordClass.Side | WordClass.GroupModifier);

    private int Add(int start, int noun, int last, Actor? actor, bool isWest)
    {
        var word = words[last];
        if (!word.Is(WordShape.Letters) || word.Is(WordShape.SentenceStart) || (word.Is(WordShape.Joined) && noun == last)
            || (word.IsCapitalWord && words[last + 1].IsCapitalWord && !words[last + 1].Is(WordShape.SentenceStart)))
        {
            return start;
        }

        var span = words.SpanOf(start, last);

        if (word.Is(WordClass.Side) && actor is not null && word.IsSmallWord)
        {
            found.Add(new Mention(span, MentionKind.Role) { Actors = [actor], Of = actor.Id });
        }
        else if (word.Is(WordClass.GovNoun) && !word.Is(WordClass.GovPlural) && actor is not null)
        {
            found.Add(span, MentionKind.Name, actor);
        }
        else if (word.Is(WordClass.GroupNoun | WordClass.GovPlural) || (actor is null && word.Is(WordClass.CountryNoun)))
        {
            found.Add(span, MentionKind.Group, actor is not null ? Groups.OfState(actor, WordAt(last)) : isWest ? Groups.West : Groups.Alone("European " + WordAt(last)));
        }
        else
        {
            return start;
        }

        return last + 1;
    }

    private string WordAt(int at) => words.Text.AsSpan(words[at].Start, words[at].Length).ToString().ToLowerInvariant();
}
