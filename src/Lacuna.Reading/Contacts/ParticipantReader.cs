using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads lists of actors such as "President Macron of France, Chancellor Scholz and his Italian counterpart" outwards from a token.</summary>
internal static class ParticipantReader
{
    /// <summary>Words that may stand before a name without being marked with it: titles that no table knows.</summary>
    private const int TitleReach = 7;

    /// <summary>Adverbs and times between a subject and its verb.</summary>
    private const int AdverbReach = 5;

    /// <summary>Longest parenthesis between a subject and its verb, in tokens.</summary>
    private const int ParenthesisReach = 25;

    /// <summary>Reads the list that starts at <paramref name="start"/> into <paramref name="actors"/>; the last token read, or -1 when there is no list.</summary>
    public static int Rightwards(MarkedText text, int start, int end, List<Actor> actors)
    {
        var last = -1;
        var next = NextMention(text, start, end);
        while (next >= 0)
        {
            var head = HeadOf(text, next, end);
            if (IsOfOthers(text, head, end))
            {
                next = NextMention(text, text.LastOf(head) + 2, end);
                continue;
            }

            head = NamedAfter(text, head, end);
            AddAll(text, head, actors);
            last = SkipQualifier(text, text.LastOf(head), end);
            next = NextInList(text, last + 1, end);
        }

        return last;
    }

    /// <summary>Reads the list that ends just before <paramref name="before"/> into <paramref name="actors"/>; the first token read, or -1 when there is no list.</summary>
    public static int Leftwards(MarkedText text, int before, int from, List<Actor> actors)
    {
        var mention = MentionEndingBefore(text, before, from);
        if (mention < 0 || IsUnderPreposition(text, mention, before, from))
        {
            return -1;
        }

        var found = new List<Actor>();
        var sawAnd = false;
        while (true)
        {
            var first = text.FirstOf(mention);
            var head = HeadBefore(text, first, from);
            if (head >= 0)
            {
                (mention, first) = (head, text.FirstOf(head));
            }

            found.InsertRange(0, text.Mention(mention).Actors);
            var joint = first - 1;
            if (joint > from && text.Has(joint, ContactWordRoles.Conjunction))
            {
                sawAnd = true;
                joint = text.Is(joint - 1, ",") ? joint - 2 : joint - 1;
            }
            else if (sawAnd && joint > from && text.Is(joint, ","))
            {
                joint--;
            }
            else
            {
                joint = -1;
            }

            var previous = joint >= from ? text.MentionAt(joint) : -1;
            if (previous < 0 || text.LastOf(previous) != joint)
            {
                foreach (var actor in found)
                {
                    Parties.Add(actors, actor);
                }

                return first;
            }

            mention = previous;
        }
    }

    /// <summary>First mention at or after <paramref name="start"/> with nothing but an article or a title in front; -1 when none.</summary>
    public static int NextMention(MarkedText text, int start, int end)
    {
        var afterModifier = false;
        for (var i = start; i < end && i - start <= TitleReach; i++)
        {
            var mention = i > 0 && MayPrecedeCapital(text, i - 1) ? text.MentionOrCapitalAt(i, end) : text.MentionAt(i);
            if (mention >= 0)
            {
                if (!IsModifier(text, mention, end))
                {
                    return mention;
                }

                i = text.LastOf(mention);
                afterModifier = true;
            }
            else if (!MayStandInTitle(text, i) && !(afterModifier && IsPlainWord(text, i)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"American" in "American businessman Kimbal Musk", "US" in "the US academics": it belongs to what follows.</summary>
    private static bool IsModifier(MarkedText text, int mention, int end)
    {
        var (first, next) = (text.FirstOf(mention), text.LastOf(mention) + 1);
        var mayModify = text.Mention(mention).Kind == MentionKind.Demonym || (next - first <= 2 && text[next - 1] is "US" or "U.S." or "UK" or "U.K." or "EU" or "UN" or "U.N.");
        return mayModify && next < end && (text.MentionAt(next) >= 0 || MayStandInTitle(text, next) || IsPlainWord(text, next)) && !IsSideWord(text[next]);
    }

    private static bool IsSideWord(ReadOnlySpan<char> word) =>
        word is "side" or "party" or "delegation" or "government" or "leadership" or "officials" or "authorities" or "representatives" or "colleagues" or "counterparts" or "partners";

    private static bool IsPlainWord(MarkedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Word && text.TimeAt(token) < 0 && text.Word(token).Roles == ContactWordRoles.None && !VerbGroup.IsAdverb(text[token]);

    private static bool MayPrecedeCapital(MarkedText text, int token) =>
        text[token] is "in" or "of" or "to" or "and" or "from" || text.Has(token, ContactWordRoles.TakesPlace) || text.Is(token, "visit");

    private static bool MayStandInTitle(MarkedText text, int token)
    {
        if (text.Tokens[token].Kind != TokenKind.Word || text.TimeAt(token) >= 0)
        {
            return false;
        }

        return text.IsCapitalised(token)
            || text.Has(token, ContactWordRoles.Determiner | ContactWordRoles.PossessivePronoun)
            || text[token] is "president" or "prime" or "minister" or "foreign" or "chancellor" or "secretary" or "head" or "chief" or "leader" or "counterpart"
                or "of" or "both" or "other" or "leaders" or "presidents" or "ministers" or "top" or "diplomats" or "diplomat" or "officials" or "in" or "ambassador" or "envoy" or "state";
    }

    /// <summary>"the US President's adviser Jake Sullivan": the possessor gives way to the one possessed when that one is marked apart.</summary>
    private static int HeadOf(MarkedText text, int mention, int end)
    {
        var next = text.LastOf(mention) + 1;
        if (next < end && text.Tokens[next].Kind == TokenKind.Possessive)
        {
            var head = NextMention(text, next + 1, end);
            return head >= 0 ? head : mention;
        }

        return mention;
    }

    /// <summary>"the delegations of A and B", "officials from A": the parties are those named after.</summary>
    private static bool IsOfOthers(MarkedText text, int mention, int end)
    {
        var next = text.LastOf(mention) + 1;
        return text.Mention(mention).Kind is MentionKind.Role or MentionKind.Group
            && next + 1 < end && (text.Is(next, "of") || text.Is(next, "from"))
            && NextMention(text, next + 1, end) >= 0;
    }

    /// <summary>"the Chairperson of the African Union, President Macky Sall": the name after an office gives the person.</summary>
    private static int NamedAfter(MarkedText text, int mention, int end)
    {
        var next = text.LastOf(mention) + 1;
        var office = text.Mention(mention);
        if (next + 1 >= end || !text.Is(next, ",") || office.Office is null || office.Actors[0].Kind == ActorKind.Person)
        {
            return mention;
        }

        var name = text.MentionAt(next + 1);
        return name >= 0 && text.Mention(name) is { Kind: MentionKind.Name, Actors: [{ Kind: ActorKind.Person }] } ? name : mention;
    }

    private static int SkipQualifier(MarkedText text, int last, int end)
    {
        var next = last + 1;
        if (next < end && (text.Is(next, "of") || text.Is(next, "from")))
        {
            var qualifier = NextMention(text, next + 1, end);
            return qualifier >= 0 ? text.LastOf(qualifier) : last;
        }

        return last;
    }

    /// <summary>"the group on sanctions against Russia held a meeting": Russia held nothing.</summary>
    private static bool IsUnderPreposition(MarkedText text, int mention, int before, int from)
    {
        var i = text.FirstOf(mention) - 1;
        var isRelative = text.LastOf(mention) + 1 < before && text.Has(text.LastOf(mention) + 1, ContactWordRoles.Relative);
        return i >= from && !isRelative && !text.Is(before - 1, ",") && (text.Is(i, "against") || (text.Has(i, ContactWordRoles.Preposition) && !text.Is(i, "of") && !text.Is(i, "by")));
    }

    private static int HeadBefore(MarkedText text, int first, int from)
    {
        var i = first - 1;
        if (i > from && text.Is(i, "the"))
        {
            i--;
        }

        if (i > from && text.Is(i, "of"))
        {
            var head = text.MentionAt(i - 1);
            return head >= 0 && text.LastOf(head) == i - 1 ? head : -1;
        }

        return -1;
    }

    /// <summary>The next member of the list, whose joint stands at <paramref name="joint"/>. A comma alone joins only where a later "and" ends the list.</summary>
    private static int NextInList(MarkedText text, int joint, int end)
    {
        var i = joint;
        var comma = i < end && text.Is(i, ",");
        i += comma ? 1 : 0;
        var and = i < end && text.Has(i, ContactWordRoles.Conjunction);
        i += and ? 1 : 0;
        if (!and && i + 2 < end && text.Is(i, "as") && text.Is(i + 1, "well"))
        {
            (and, i) = (true, i + 3);
        }

        if (!and && i < end && text.Is(i, "with"))
        {
            return -1;
        }

        if (!comma && !and)
        {
            return -1;
        }

        var mention = NextMention(text, i, end);
        return mention >= 0 && (and || ListGoesOn(text, text.LastOf(mention) + 1, end)) ? mention : -1;
    }

    private static bool ListGoesOn(MarkedText text, int token, int end)
    {
        for (var i = token; i < end && i - token <= TitleReach; i++)
        {
            if (text.Has(i, ContactWordRoles.Conjunction))
            {
                return NextMention(text, i + 1, end) >= 0;
            }

            if (text.MentionAt(i) < 0 && !text.Is(i, ",") && !MayStandInTitle(text, i))
            {
                return false;
            }
        }

        return false;
    }

    private static int MentionEndingBefore(MarkedText text, int before, int from)
    {
        for (var i = before - 1; i >= from && before - i <= AdverbReach; i--)
        {
            var mention = text.MentionAt(i);
            if (mention >= 0)
            {
                return mention;
            }

            if (text.Is(i, ","))
            {
                return BeforeParenthesis(text, i, from);
            }

            if (text.TimeAt(i) < 0 && !VerbGroup.IsAdverb(text[i]) && !text.Has(i, ContactWordRoles.Relative | ContactWordRoles.Auxiliary) && !text.Is(i, "on"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int BeforeParenthesis(MarkedText text, int closing, int from)
    {
        for (var i = closing - 1; i > from && closing - i <= ParenthesisReach; i--)
        {
            if (text.Is(i, ","))
            {
                var mention = text.MentionAt(i - 1);
                return mention >= 0 ? mention : text.MentionAt(closing - 1);
            }
        }

        return closing > 0 ? text.MentionAt(closing - 1) : -1;
    }

    private static void AddAll(MarkedText text, int mention, List<Actor> actors)
    {
        foreach (var actor in text.Mention(mention).Actors)
        {
            Parties.Add(actors, actor);
        }
    }
}
