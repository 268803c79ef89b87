using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads the list of actors in front of a token: the subject of a verb, the possessor of a noun.</summary>
internal static class PartiesBefore
{
    /// <summary>Adverbs and times between a subject and its verb.</summary>
    private const int AdverbReach = 5;

    /// <summary>Longest parenthesis between a subject and its verb, in tokens.</summary>
    private const int ParenthesisReach = 25;

    /// <summary>Reads the list that ends just before <paramref name="before"/> into <paramref name="actors"/>; the first token read, or -1 when there is no list.</summary>
    public static int Read(MarkedText text, int before, int from, List<Actor> actors)
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
}
