using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads lists of actors such as "President Macron of France, Chancellor Scholz and his Italian counterpart" after a token.</summary>
internal static class PartiesAfter
{
    /// <summary>Reads the list that starts at <paramref name="start"/> into <paramref name="actors"/>; the last token read, or -1 when there is no list.</summary>
    public static int Read(MarkedText text, int start, int end, List<Actor> actors)
    {
        var last = -1;
        var next = MentionSearch.Next(text, start, end);
        while (next >= 0)
        {
            var head = HeadOf(text, next, end);
            if (IsOfOthers(text, head, end))
            {
                next = MentionSearch.Next(text, text.LastOf(head) + 2, end);
                continue;
            }

            head = NamedAfter(text, head, end);
            AddAll(text, head, actors);
            last = SkipQualifier(text, text.LastOf(head), end);
            next = MentionSearch.NextInList(text, last + 1, end);
        }

        return last;
    }

    /// <summary>"the US President's adviser Jake Sullivan": the possessor gives way to the one possessed when that one is marked apart.</summary>
    private static int HeadOf(MarkedText text, int mention, int end)
    {
        var next = text.LastOf(mention) + 1;
        if (next < end && text.Tokens[next].Kind == TokenKind.Possessive)
        {
            var head = MentionSearch.Next(text, next + 1, end);
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
            && MentionSearch.Next(text, next + 1, end) >= 0;
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
            var qualifier = MentionSearch.Next(text, next + 1, end);
            return qualifier >= 0 ? text.LastOf(qualifier) : last;
        }

        return last;
    }

    private static void AddAll(MarkedText text, int mention, List<Actor> actors)
    {
        foreach (var actor in text.Mention(mention).Actors)
        {
            Parties.Add(actors, actor);
        }
    }
}
