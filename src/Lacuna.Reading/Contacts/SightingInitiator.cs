using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads who asked for a contact: "at the initiative of", "at Kyiv's request", "was also initiated by", "X requested the call".</summary>
internal static class SightingInitiator
{
    /// <summary>Tokens between the contact and the words that say who asked: "—a conversation that was also".</summary>
    private const int Gap = 6;

    /// <summary>Tokens of one such phrase before its last word: "at the request of the" or "at the Ukrainian Foreign Minister's".</summary>
    private const int PhraseReach = 9;

    public static void Read(MarkedText text, ContactSighting sighting)
    {
        var sentence = text.Document.Sentences[sighting.Sentence];
        ReadAsker(text, sighting, sentence.FirstToken);
        for (var i = sentence.FirstToken; i < sentence.EndToken && sighting.Initiator is null; i++)
        {
            if (text.Is(i, "initiative") || text.Is(i, "request"))
            {
                ReadAtRequest(text, sighting, i, sentence);
            }
            else if ((text.Is(i, "initiated") || text.Is(i, "requested")) && text.Is(i + 1, "by") && IsNear(text, sighting.Last + 1, i))
            {
                Set(text, sighting, i, ParticipantOf(text, sighting, i + 2, sentence.EndToken));
                sighting.IsAlsoInitiated = sighting.Initiator is not null && text.Is(i - 1, "also");
            }
        }
    }

    /// <summary>"X requested the call": the verb governs the contact noun.</summary>
    private static void ReadAsker(MarkedText text, ContactSighting sighting, int from)
    {
        var verb = sighting.First - 1;
        if (verb > from && text.Is(verb, "for") && text.Is(verb - 1, "asked"))
        {
            verb--;
        }

        if (verb <= from || !(text.Is(verb, "initiated") || text.Is(verb, "requested") || text.Is(verb, "asked") || text.Is(verb, "placed") || text.Is(verb, "sought")))
        {
            return;
        }

        var subject = new List<Actor>();
        var first = PartiesBefore.Read(text, verb, from, subject);
        if (first >= 0 && subject.Count > 0)
        {
            (sighting.Initiator, sighting.InitiatorSpan) = (subject[0], text.Span(first, verb));
            if (sighting.Participants.Count == 1)
            {
                Parties.Add(sighting.Participants, subject[0]);
            }
        }
    }

    private static void ReadAtRequest(MarkedText text, ContactSighting sighting, int noun, Sentence sentence)
    {
        var opening = -1;
        for (var i = noun - 1; i >= sentence.FirstToken && noun - i <= PhraseReach && opening < 0; i--)
        {
            opening = text.Is(i, "at") || text.Is(i, "on") || text.Is(i, "upon") ? i : -1;
        }

        if (opening < 0)
        {
            return;
        }

        var last = noun;
        (Actor? Actor, int Last) asker;
        if (text.Is(noun + 1, "of"))
        {
            asker = ParticipantOf(text, sighting, noun + 2, sentence.EndToken);
            last = Math.Max(noun, asker.Last);
        }
        else
        {
            asker = (ParticipantOf(text, sighting, opening + 1, noun).Actor, noun);
        }

        var inside = opening >= sighting.First && opening <= sighting.Last;
        var follows = opening > sighting.Last && IsNear(text, sighting.Last + 1, opening);
        var opens = opening == sentence.FirstToken && last < sighting.First && sighting.First - last <= 2 && sighting.IsMain;
        if (asker.Actor is not null && (inside || follows || opens))
        {
            (sighting.Initiator, sighting.InitiatorSpan) = (asker.Actor, text.Span(opening, last));
        }
    }

    private static void Set(MarkedText text, ContactSighting sighting, int verb, (Actor? Actor, int Last) asker)
    {
        if (asker.Actor is not null)
        {
            (sighting.Initiator, sighting.InitiatorSpan) = (asker.Actor, text.Span(verb, asker.Last));
        }
    }

    /// <summary>The actor named in a stretch; "the latter" is the last participant. A demonym serves where nothing better stands: "the German side".</summary>
    private static (Actor? Actor, int Last) ParticipantOf(MarkedText text, ContactSighting sighting, int start, int end)
    {
        Actor? demonym = null;
        var last = -1;
        for (var i = start; i < end && i - start <= PhraseReach; i++)
        {
            if (text.Is(i, "latter") && sighting.Participants.Count > 0)
            {
                return (sighting.Participants[^1], i);
            }

            var mention = text.MentionAt(i);
            if (mention >= 0)
            {
                i = text.LastOf(mention);
                if (text.Mention(mention).Kind != MentionKind.Demonym)
                {
                    return (text.Mention(mention).Actors[0], IsSide(text, i + 1, end) ? i + 1 : i);
                }

                demonym ??= text.Mention(mention).Actors[0];
                last = i;
            }
            else if (text.Tokens[i].Kind == TokenKind.Punctuation || text.Has(i, ContactWordRoles.Break))
            {
                break;
            }
            else if (demonym is not null && IsSide(text, i, end))
            {
                return (demonym, i);
            }
        }

        return (demonym, last);
    }

    private static bool IsSide(MarkedText text, int token, int end) => token < end && text[token] is "side" or "party" or "government";

    private static bool IsNear(MarkedText text, int first, int end)
    {
        if (end - first > Gap)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            var small = text.Tokens[i].Kind == TokenKind.Punctuation || text.TimeAt(i) >= 0 || text.Has(i, ContactWordRoles.Auxiliary)
                || text[i] is "which" or "that" or "also" or "took" or "place" or "held" or "organized" or "organised" or "on" or "in" or "at" or "today" or "happened" or "occurred";
            if (!small)
            {
                return false;
            }
        }

        return true;
    }
}
