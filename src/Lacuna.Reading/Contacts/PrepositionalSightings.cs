using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads a contact noun under a preposition: "In a call with X, Y said", "Y thanked X during their talks", "Remarks by X and Y before a meeting".</summary>
internal static class PrepositionalSightings
{
    /// <summary>Tokens from a sentence's start within which a preposition still opens it: "Earlier today, in a call with".</summary>
    private const int OpeningReach = 4;

    public static void Read(MarkedText text, ContactSighting sighting, int preposition, int from)
    {
        if (preposition > from && IsPlanning(text, preposition - 1))
        {
            sighting.IsPlanned = true;
        }

        sighting.IsMain = text.Document.Document.Headline is null && (text.Is(preposition, "in") || text.Is(preposition, "during"));
        // "at a meeting on Tuesday" has no tense of its own: a day to come makes it planned.
        sighting.IsPresent = !text.Is(preposition, "after") && !text.Is(preposition, "following");
        sighting.IsUnreal |= text.Has(preposition, ContactWordRoles.Negation);
        var isTemporal = text.Is(preposition, "during") || text.Is(preposition, "after") || text.Is(preposition, "following") || text.Is(preposition, "before") || text.Is(preposition, "ahead");
        sighting.IsBackground = text.Is(preposition, "regarding") || text.Is(preposition, "about") || (sighting.IsIndefinite
            && (text[preposition] is "of" or "on" or "over" or "to" || (sighting.Kind == ContactKind.Talks && !isTemporal)));

        // "Remarks at the winter meeting" does not say with whom; "Remarks by X and Y before a meeting" does.
        var namesNobody = sighting.Participants.Count == 0 && !isTemporal && !text.Is(preposition, "in") && !text.Is(preposition, "of");
        if (sighting.Participants.Count >= 2 || namesNobody)
        {
            return;
        }

        var end = text.Document.Sentences[sighting.Sentence].EndToken;
        var subject = new List<Actor>();
        if (Opens(text, preposition, from))
        {
            AfterComma(text, sighting.Last + 1, end, subject);
        }
        else if (PartiesBefore.Read(text, preposition, from, subject) < 0 && sighting.Participants.Count == 1)
        {
            FirstInSentence(text, from, preposition, subject);
        }

        sighting.PutFirst(subject);
    }

    private static bool Opens(MarkedText text, int preposition, int from)
    {
        for (var i = from; i < preposition; i++)
        {
            if (text.MentionAt(i) >= 0)
            {
                return false;
            }
        }

        return preposition - from <= OpeningReach;
    }

    /// <summary>"preparations for the visit", "ahead of the summit", "previewing the visit".</summary>
    private static bool IsPlanning(MarkedText text, int token) => text.Has(token, ContactWordRoles.Planned) || text.Is(token, "ahead");

    private static void AfterComma(MarkedText text, int start, int end, List<Actor> subject)
    {
        var i = start;
        while (i < end && !text.Is(i, ","))
        {
            if (text.Has(i, ContactWordRoles.Break | ContactWordRoles.Auxiliary) || text.Tokens[i].Kind == TokenKind.Quote)
            {
                return;
            }

            i++;
        }

        var last = PartiesAfter.Read(text, i + 1, end, subject);
        if (subject.Count != 1 || last < 0)
        {
            return;
        }

        // "During the call, X congratulated Y": the object took part too when it follows the verb at once.
        for (var j = last + 1; j < end && j <= last + 3; j++)
        {
            var mention = text.MentionAt(j);
            if (mention >= 0 && text.Mention(mention).Kind is MentionKind.Name or MentionKind.Office or MentionKind.Role)
            {
                PartiesAfter.Read(text, j, end, subject);
                return;
            }
        }
    }

    private static void FirstInSentence(MarkedText text, int from, int end, List<Actor> subject)
    {
        for (var i = from; i < end; i++)
        {
            var mention = text.MentionAt(i);
            if (mention >= 0 && text.Mention(mention).Kind is not MentionKind.Demonym)
            {
                PartiesAfter.Read(text, i, end, subject);
                return;
            }
        }
    }
}
