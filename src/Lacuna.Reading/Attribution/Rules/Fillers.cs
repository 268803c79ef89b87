using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Words that may stand between a cue and its content: adverbs, times, channels, hearers, asides.</summary>
internal static class Fillers
{
    /// <summary>Longest phrase for a channel: "in a televised address to the nation".</summary>
    private const int LongestChannel = 8;

    /// <summary>Longest aside in commas: ", in particular,".</summary>
    private const int LongestAside = 8;

    /// <summary>Item after the fillers that start at <paramref name="index"/>. A hearer after "to" or "with" is kept in <paramref name="match"/>.</summary>
    public static int Skip(Clause clause, int index, CueVerb? cue, ref FrameMatch match)
    {
        while (index < clause.BodyEnd)
        {
            var next = Step(clause, index, cue, ref match);
            if (next == index)
            {
                break;
            }

            index = next;
        }

        return index;
    }

    private static int Step(Clause clause, int index, CueVerb? cue, ref FrameMatch match)
    {
        ref var item = ref clause[index];
        if (item.Kind == ItemKind.Comma)
        {
            return Aside(clause, index);
        }

        if (item.Kind != ItemKind.Word)
        {
            return index;
        }

        if (item.Is(WordClass.Adverb | WordClass.Time) && !item.Is(WordClass.Negation | WordClass.Determiner | WordClass.Subordinator | WordClass.Conjunction | WordClass.Preposition) && clause.VerbAt(index) < 0
            && !(item.IsCapital && !item.Is(WordClass.Time)))
        {
            return index + 1;
        }

        if (item.Is(WordClass.Preposition) || clause.Says(index, "to"))
        {
            var time = TimeEnd(clause, index + 1);
            if (time > index + 1)
            {
                return time;
            }

            var adverb = AdverbEnd(clause, index);
            if (adverb > index)
            {
                return adverb;
            }

            if (!IsLink(clause, index, cue))
            {
                var channel = ChannelEnd(clause, index);
                if (channel > index)
                {
                    return channel;
                }

                var place = PlaceEnd(clause, index);
                return place > index ? place : Hearer(clause, index, ref match);
            }
        }

        return TimeEnd(clause, index);
    }

    /// <summary>Item after "in detail", "in this context", "for his part"; the index itself when there is none.</summary>
    private static int AdverbEnd(Clause clause, int preposition)
    {
        var noun = preposition + 1;
        while (clause.Is(noun, WordClass.Determiner | WordClass.Possessive) || (clause.Is(noun, WordClass.Adverb) && !clause.Is(noun, WordClass.FillerNoun)))
        {
            noun++;
        }

        return clause.Is(noun, WordClass.FillerNoun) && !clause.Is(noun + 1, ItemKind.Possessive) && !clause.Says(noun + 1, "of") ? noun + 1 : preposition;
    }

    /// <summary>Item after "in Michigan" or "of Clinton" when the content follows at once; the index itself when it does not.</summary>
    private static int PlaceEnd(Clause clause, int preposition)
    {
        if (!(clause.Says(preposition, "in") || clause.Says(preposition, "at") || clause.Says(preposition, "from") || clause.Says(preposition, "of") || clause.Says(preposition, "about"))
            || !clause.StartsNounPhrase(preposition + 1))
        {
            return preposition;
        }

        var end = NounPhrase.EndAfter(clause, preposition + 1, clause.BodyEnd);
        var isMarked = clause.Is(end, ItemKind.Quotation) || (clause.Is(end, ItemKind.Comma) && clause.Is(end + 1, ItemKind.Quotation));
        return isMarked || (clause.Says(end, "that") && clause[end - 1].IsCapital) ? end : preposition;
    }

    private static bool IsLink(Clause clause, int index, CueVerb? cue)
    {
        if (cue is null)
        {
            return false;
        }

        foreach (var link in cue.Links)
        {
            if (clause.Says(index, link))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Item after a time expression that starts at <paramref name="index"/>; the index itself when none does.</summary>
    public static int TimeEnd(Clause clause, int index)
    {
        if (index >= clause.BodyEnd)
        {
            return index;
        }

        var times = clause.Document.Times;
        var start = clause[index].Start;
        var at = TimeSearch.FirstFrom(clause.Document, start);
        var next = index;
        if (at < times.Length && times[at].Span.Start == start)
        {
            while (next < clause.BodyEnd && clause[next].Start < times[at].Span.End)
            {
                next++;
            }

            return next;
        }

        if ((clause.Says(next, "this") || clause.Says(next, "last") || clause.Says(next, "next") || clause.Says(next, "that")) && clause.Is(next + 1, WordClass.Time))
        {
            next++;
        }

        while (next < clause.BodyEnd && (clause.Is(next, WordClass.Time) || (next > index && clause.Is(next, ItemKind.Number))
            || (clause.Is(next, WordClass.Time) && clause.Is(next, WordClass.Adverb))))
        {
            next++;
        }

        return next;
    }

    /// <summary>Item after "on Twitter", "in a statement", "at a news conference"; the index itself when there is none.</summary>
    public static int ChannelEnd(Clause clause, int preposition)
    {
        if (!(clause.Says(preposition, "on") || clause.Says(preposition, "in") || clause.Says(preposition, "at") || clause.Says(preposition, "via")
            || clause.Says(preposition, "during") || clause.Says(preposition, "through") || clause.Says(preposition, "after") || clause.Says(preposition, "following")))
        {
            return preposition;
        }

        var limit = Math.Min(clause.BodyEnd, preposition + 1 + LongestChannel);
        for (var i = preposition + 1; i < limit; i++)
        {
            ref var item = ref clause[i];
            if (item.Kind is not (ItemKind.Word or ItemKind.Possessive or ItemKind.Number)
                || item.Is(WordClass.Subordinator | WordClass.Auxiliary | WordClass.SubjectPronoun & ~WordClass.Determiner)
                || (item.Is(WordClass.Preposition) && i > preposition + 1))
            {
                return preposition;
            }

            if (item.Is(WordClass.Channel) && !clause.Is(i + 1, WordClass.Channel))
            {
                return AfterChannel(clause, i + 1);
            }
        }

        return preposition;
    }

    /// <summary>"in an interview with the BBC", "in a call with reporters": one more phrase.</summary>
    private static int AfterChannel(Clause clause, int index)
    {
        if ((clause.Says(index, "with") || clause.Says(index, "to") || clause.Says(index, "by") || clause.Says(index, "from")) && clause.StartsNounPhrase(index + 1) && clause.VerbAt(index + 1) < 0)
        {
            return NounPhrase.EndAfter(clause, index + 1, clause.BodyEnd);
        }

        return index;
    }

    private static int Hearer(Clause clause, int index, ref FrameMatch match)
    {
        if (!(clause.Says(index, "to") || clause.Says(index, "with")) || match.HearerFirst >= 0 || !clause.StartsNounPhrase(index + 1) || clause.VerbAt(index + 1) >= 0)
        {
            return index;
        }

        var end = NounPhrase.EndAfter(clause, index + 1, clause.BodyEnd);
        if (end > index + 1)
        {
            match.HearerFirst = index + 1;
            match.HearerEnd = end;
        }

        return end;
    }

    private static int Aside(Clause clause, int comma)
    {
        for (var i = comma + 1; i < Math.Min(clause.BodyEnd - 1, comma + LongestAside); i++)
        {
            if (clause[i].Kind == ItemKind.Colon && clause.Is(i + 1, ItemKind.Quotation) && !clause.HasFiniteVerb(comma, i))
            {
                return i;
            }

            if (clause[i].Kind == ItemKind.Comma)
            {
                return i > comma + 1 && !clause.HasFiniteVerb(comma, i) && !clause.Is(comma + 1, WordClass.Conjunction)
                    && (clause.Says(i + 1, "that") || clause.Is(i + 1, ItemKind.Quotation)) ? i + 1 : comma;
            }

            if (clause[i].Kind is not (ItemKind.Word or ItemKind.Number or ItemKind.Possessive))
            {
                break;
            }
        }

        return comma;
    }
}
