using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Finds bodies that no table names by the noun in their name: "Ministry of Foreign Affairs of Ukraine", "the Chinese foreign ministry", "Mobile Tactical Interdiction Unit".</summary>
internal sealed class OrganisationFinder(DocumentWords words, Lexicon lexicon, MentionList found)
{
    private const PhraseKind Namers = PhraseKind.Adjective | PhraseKind.State | PhraseKind.Body;
    private const int LongestName = 12;

    /// <summary>Index after the body at <paramref name="at"/>; <paramref name="at"/> when there is none.</summary>
    public int Find(int at)
    {
        var start = at;
        var first = words[at].Is(WordClass.Article) ? at + 1 : at;
        Actor? state = null;
        var name = first;
        if (words.TryMatch(first, Namers, out var owner) && !words[owner.End - 1].Is(WordShape.Joins))
        {
            state = lexicon.ActorOf(owner.Phrase);
            name = owner.End + (words[owner.End].Is(WordShape.Possessive) ? 1 : 0);
        }

        if (FindMinistry(start, name, state) is var end && end > start)
        {
            return end;
        }

        return words[first].IsCapitalWord ? FindCapitals(start, first, name, state) : at;
    }

    /// <summary>"Foreign Ministry", "foreign ministry", "Ministry of Defence": one body of a state, however written.</summary>
    private int FindMinistry(int start, int at, Actor? state)
    {
        if (words[at].Is(WordClass.Ministry))
        {
            return words[at].IsCapitalWord && words[at + 1].Hash == WellKnown.Of ? FindMinistryOf(start, at, state) : start;
        }

        var noun = at;
        while (noun < at + 2 && words[noun].Is(WordShape.Letters) && !words[noun].Is(WordClass.Ministry))
        {
            noun++;
        }

        if (noun == at || !words[noun].Is(WordClass.Ministry) || words[noun].Is(WordShape.SentenceStart) || (state is null && !words[at].IsCapitalWord && words[at - 1].Hash != WellKnown.The))
        {
            return start;
        }

        Add(start, noun, Groups.Body(state, TextOf(at, noun), Slug(at, noun)));
        return noun + 1;
    }

    private int FindMinistryOf(int start, int at, Actor? state)
    {
        var last = at + 1;
        var subject = words[last + 1].Hash == WellKnown.The ? last + 2 : last + 1;
        var end = subject;
        while (words[end].IsCapitalWord && !words.TryMatch(end, PhraseKind.State, out _) || (words[end].Hash == WellKnown.And && words[end + 1].IsCapitalWord && end > subject))
        {
            end++;
        }

        if (end == subject)
        {
            return start;
        }

        var (text, slug) = (TextOf(at, end - 1), Slug(subject, end - 1).Replace("-affairs", "", StringComparison.Ordinal) + "-ministry");
        var after = words[end + 1].Hash == WellKnown.The ? end + 2 : end + 1;
        if (words[end].Hash == WellKnown.Of && words.TryMatch(after, PhraseKind.State, out var of))
        {
            state ??= lexicon.ActorOf(of.Phrase);
            end = of.End;
            found.Add(words.SpanOf(of.Start, of.End - 1), MentionKind.Name, lexicon.ActorOf(of.Phrase), words.SpanOf(of.Start, of.End - 1));
        }

        Add(start, end - 1, Groups.Body(state, text, slug));
        return end;
    }

    /// <summary>A run of capitalised words with a noun for bodies in it.</summary>
    private int FindCapitals(int start, int first, int name, Actor? state)
    {
        var (end, head) = (first, -1);
        while (end - first < LongestName)
        {
            var word = words[end];
            if (word.Is(WordShape.SentenceStart) && end > first)
            {
                break;
            }

            if (word.IsCapitalWord && !word.Is(WordClass.Month | WordClass.Weekday) && !(word.Is(WordClass.CommonCapital) && !word.Is(WordClass.OrgHead)))
            {
                head = word.Is(WordClass.OrgHead) ? end : head;
                end++;
                if (head == end - 1 && !words[end].IsCapitalWord && words[end].Hash != WellKnown.Of && words[end].Hash != WellKnown.For)
                {
                    break;
                }
            }
            else if (head >= 0 && (word.Is(WordClass.OrgJoiner) || word.IsMark('&')) && (words[end + 1].IsCapitalWord || (words[end + 1].Hash == WellKnown.The && words[end + 2].IsCapitalWord)))
            {
                end += words[end + 1].IsCapitalWord ? 1 : 2;
            }
            else
            {
                break;
            }
        }

        // "Compact of Free Association" is no association.
        var goesOn = words[first - 1].Is(WordClass.OrgJoiner) && words[first - 2].IsCapitalWord;
        if (head >= 0 && head < end - 1 && !IsOfHead(head))
        {
            end = head + 1;
        }

        var isAlone = goesOn || (words[first].Is(WordShape.Heading) && state is null && (head < 0 || !IsOfHead(head))) || end - first < 2 || (head == first && end == first + 1);
        if (head < 0 || isAlone || (words[first].Is(WordShape.AllCapitals) && words[head].Is(WordShape.AllCapitals)) || head < name || (words[first].Is(WordShape.SentenceStart) && head == first && end - first < 3) || words[end - 1].Is(WordClass.NotPerson | WordClass.NotOrgAfter) && head < end - 1 && !IsOfHead(head))
        {
            return start;
        }

        Add(words[start].Hash == WellKnown.The || start == first ? start : first, end - 1, Groups.Body(state, TextOf(name > head ? first : name, end - 1), Slug(name > head ? first : name, end - 1)));
        return end;
    }

    private bool IsOfHead(int head) => words[head + 1].Hash == WellKnown.Of || words[head + 1].Hash == WellKnown.For;

    private void Add(int first, int last, Actor body) =>
        found.Add(words.SpanOf(first, last), MentionKind.Name, body, words.SpanOf(words[first].Is(WordClass.Article) ? first + 1 : first, last));

    private string TextOf(int first, int last) => NameFolding.Spaced(words.SpanOf(first, last).AsSpan(words.Text));

    private string Slug(int first, int last) => NameFolding.Slug(TextOf(first, last));
}
