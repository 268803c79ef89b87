using Lacuna.Core.Actors;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Reads titles: [article or possessive] (state, modifier, office, honorific)+ [of state or body].</summary>
internal sealed class TitleReader(DocumentWords words, Lexicon lexicon)
{
    private const PhraseKind Namers = PhraseKind.State | PhraseKind.Adjective | PhraseKind.Capital | PhraseKind.Metonym | PhraseKind.Body | PhraseKind.Outlet;
    private const WordClass Honorifics = WordClass.HonorificM | WordClass.HonorificF | WordClass.Honorific | WordClass.Rank | WordClass.Noble | WordClass.Religious;

    /// <summary>Longer runs of capitalised words are headings.</summary>
    private const int LongestComplement = 10;

    private string? _implied;

    /// <summary>The title that begins at word <paramref name="start"/>; null when there is none.</summary>
    public Title? Read(int start)
    {
        var title = new Title { Start = start };
        _implied = null;
        var at = ReadDeterminer(start, title);
        for (var next = ReadPart(at, title); next > at; next = ReadPart(at, title))
        {
            at = next;
        }

        title.End = at;
        title.Of ??= _implied is null ? null : lexicon.Named(_implied);
        return title.SaysWhat ? title : null;
    }

    private int ReadDeterminer(int at, Title title)
    {
        var word = words[at];
        if (word.Is(WordClass.Article))
        {
            title.IsDefinite = word.Hash == WellKnown.The;
            title.IsIndefinite = !title.IsDefinite;
            at++;
            if (words[at].Hash == WellKnown.Two)
            {
                title.IsPlural = true;
                at++;
            }
        }
        else if (word.Hash == WellKnown.Both)
        {
            title.IsPlural = true;
            at++;
        }
        else if (word.Is(WordClass.PossessivePronoun))
        {
            title.IsPossessive = true;
            at++;
        }

        return at;
    }

    /// <summary>Index after the part at <paramref name="at"/>; <paramref name="at"/> itself when no part begins there.</summary>
    private int ReadPart(int at, Title title)
    {
        var word = words[at];
        if (word.Is(WordShape.SentenceStart) && at > title.Start)
        {
            return at;
        }

        if (word.Is(WordShape.Mark))
        {
            return title.Office is not null && (word.IsMark('-') || word.IsMark('–')) && words.TryMatch(at + 1, PhraseKind.Office, out _) ? at + 1 : at;
        }

        if (words.TryMatch(at, PhraseKind.Office | PhraseKind.Offices, out var office) && !IsName(office, title))
        {
            return ReadOffice(office, title);
        }

        if (word.Is(WordClass.Style) && word.IsCapitalWord)
        {
            (title.HasHonorific, title.IsPossessive) = (true, false);
            return at + 1;
        }

        if (word.Is(Honorifics) && !(title.IsRanked && word.Is(WordClass.GivenM | WordClass.GivenF)) && word.IsCapitalWord && !(word.Is(WordShape.SentenceStart) && words[at + 1].IsSmallWord && !words[at + 1].Is(WordClass.Particle)))
        {
            title.HasHonorific = true;
            title.IsRanked |= !word.Is(WordClass.Noble);
            return at + 1;
        }

        if (word.Is(WordClass.Counterpart) || (word.Is(WordClass.Colleague) && (title.IsPossessive || title.Of is not null)))
        {
            title.IsCounterpart = true;
            return at + 1;
        }

        if (word.Is(WordClass.Opposite) && words[at + 1].Hash == WellKnown.Number)
        {
            title.IsCounterpart = true;
            return at + 2;
        }

        return title.SaysWhat && !word.Is(WordClass.TitleModifier) ? at : ReadWhoseOrWhich(at, title);
    }

    private int ReadOffice(PhraseMatch match, Title title)
    {
        var entry = lexicon.Offices[match.Phrase.Index];
        if (title.Office is null)
        {
            title.Office = entry.Office;
            title.IsPlural |= match.Phrase.Kind == PhraseKind.Offices;
            title.Office = Specific(match, title.Of?.Id) ?? title.Office;
        }

        _implied ??= entry.Body;
        return ReadComplement(match.End, title);
    }

    // The same words name different offices in different places: "chancellor", "secretary of state".
    private string? Specific(PhraseMatch match, string? of)
    {
        string? plain = null;
        for (var i = lexicon.Phrases.FirstOf(match.Key); i >= 0; i = lexicon.Phrases[i].Next)
        {
            if ((lexicon.Phrases[i].Kind & (PhraseKind.Office | PhraseKind.Offices)) != 0)
            {
                var entry = lexicon.Offices[lexicon.Phrases[i].Index];
                if (entry.Body is not null && entry.Body == of)
                {
                    return entry.Office;
                }

                plain = entry.Body is null ? entry.Office : plain;
            }
        }

        return plain;
    }

    private int ReadWhoseOrWhich(int at, Title title)
    {
        var word = words[at];
        if (words.TryMatch(at, Namers, out var namer) && title.Of is null)
        {
            var end = namer.End;
            var owns = words[end].Is(WordShape.Possessive);
            end += owns ? 1 : 0;
            var actor = lexicon.ActorOf(namer.Phrase);
            if (words[end].Hash == WellKnown.And && words.TryMatch(end + 1, Namers, out var second))
            {
                title.AlsoOf = lexicon.ActorOf(second.Phrase);
                end = second.End + (words[second.End].Is(WordShape.Possessive) ? 1 : 0);
            }

            title.Of = actor;
            if (owns && title.AlsoOf is null)
            {
                title.Inner = words.SpanOf(namer.Start, namer.End - 1);
                title.InnerActor = actor;
                title.InnerIsMetonym = namer.Phrase.Kind is PhraseKind.Capital or PhraseKind.Metonym;
            }

            return end;
        }

        if (word.Is(WordClass.TitleModifier) && !(word.Is(WordShape.SentenceStart) && word.Is(WordClass.CommonCapital)))
        {
            title.IsFormer |= word.Hash == WellKnown.Former || word.Hash == WellKnown.Ex;
            return at + 1;
        }

        return at;
    }

    private int ReadComplement(int at, Title title)
    {
        var preposition = words[at];
        if (!preposition.IsSmallWord || !(preposition.Hash == WellKnown.Of || preposition.Hash == WellKnown.For || preposition.Hash == WellKnown.To))
        {
            return at;
        }

        var first = at + 1;
        if (words.TryMatch(first, PhraseKind.State | PhraseKind.Body, out var named) || (words[first].Hash == WellKnown.The && words.TryMatch(++first, PhraseKind.State | PhraseKind.Body, out named)))
        {
            var serves = preposition.Hash == WellKnown.Of || title.Office?.Contains("spokesperson", StringComparison.Ordinal) == true;
            return ReadNamed(named, serves, title);
        }

        // "Press Secretary of the President of Ukraine", but not "adviser to President Biden".
        if (words[first - 1].Hash == WellKnown.The && words.TryMatch(first, PhraseKind.Office, out var office) && words[first].Is(WordShape.Capital))
        {
            return ReadComplement(office.End, title);
        }

        return words[first].IsCapitalWord && words[at - 1].Is(WordShape.Capital) ? ReadCapitals(at, first, title) : at;
    }

    private int ReadNamed(PhraseMatch named, bool serves, Title title)
    {
        var actor = lexicon.ActorOf(named.Phrase);
        title.Inner ??= words.SpanOf(named.Start, named.End - 1);
        title.InnerActor ??= actor;
        if (!serves)
        {
            return named.End;
        }

        title.Of = actor;
        title.EndsInName = true;
        if (title.IsPlural && words[named.End].Hash == WellKnown.And && words.TryMatch(named.End + 1, PhraseKind.State | PhraseKind.Body, out var second))
        {
            title.AlsoOf = lexicon.ActorOf(second.Phrase);
            return second.End;
        }

        return named.End;
    }

    /// <summary>"for Reintegration of the Temporarily Occupied Territories of Ukraine": capitalised words up to a known name or state.</summary>
    private int ReadCapitals(int before, int first, Title title)
    {
        var at = first;
        while (at - first < LongestComplement)
        {
            var word = words[at];
            if (at > first && (IsNameStart(at) || (words.TryMatch(at, PhraseKind.State, out _) && words[at - 1].Hash != WellKnown.Of && words[at - 1].Hash != WellKnown.The)))
            {
                break;
            }

            if (words.TryMatch(at, PhraseKind.State, out var state))
            {
                title.Of ??= lexicon.ActorOf(state.Phrase);
                title.Inner ??= words.SpanOf(state.Start, state.End - 1);
                title.InnerActor ??= lexicon.ActorOf(state.Phrase);
                return state.End;
            }

            if (word.IsCapitalWord && !word.Is(WordShape.SentenceStart))
            {
                at++;
            }
            else if (word.Is(WordClass.OrgJoiner) && (words[at + 1].IsCapitalWord || (words[at + 1].Hash == WellKnown.The && words[at + 2].IsCapitalWord)))
            {
                at += words[at + 1].IsCapitalWord ? 1 : 2;
            }
            else
            {
                break;
            }
        }

        // An unknown name may have been swallowed: its two words stand before a verb and are none that end a title.
        if (at - first >= 3 && words[at].Is(WordClass.Cue | WordClass.Auxiliary) && !words[at - 1].Is(WordClass.Complement) && !words[at - 2].Is(WordClass.Complement | WordClass.OrgJoiner) && words[at - 2].IsCapitalWord)
        {
            return at - 2;
        }

        return at > first ? at : before;
    }

    private bool IsNameStart(int at) =>
        words.TryMatch(at, PhraseKind.Person, out _) || (words[at].Is(WordClass.GivenM | WordClass.GivenF) && words[at].IsCapitalWord && words[at + 1].IsCapitalWord && !words[at].Is(WordClass.Complement));

    // "Col. Amir Haddad" bears the name; "Amir Sheikh Tamim" and "the Amir" the office, as "ex-president" does.
    private bool IsName(PhraseMatch office, Title title)
    {
        var (word, next) = (words[office.Start], words[office.End]);
        return office.Length == 1 && ((word.Is(WordShape.Joined) && !words[office.Start - 1].Is(WordClass.TitleModifier)) || words[office.Start - 1].Is(WordShape.Number)
            || (word.Is(WordClass.GivenM | WordClass.GivenF) && word.IsCapitalWord && (title.IsRanked || (!next.Is(Honorifics) && !title.IsDefinite && title.Of is null && !words.TryMatch(office.End, PhraseKind.Person, out _)))));
    }
}
