using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads what a contact verb tells: "spoke today by phone with", "the two ministers met", "visited Kyiv".</summary>
internal static class VerbSightings
{
    /// <summary>Tokens after the verb in which "with" is looked for: "met virtually on November 15 at the request of … with".</summary>
    private const int Reach = 16;

    /// <summary>What the verb at <paramref name="verb"/> tells; null when it is no contact after all.</summary>
    public static ContactSighting? At(MarkedText text, int verb, int sentence)
    {
        var (from, end) = (text.Document.Sentences[sentence].FirstToken, text.Document.Sentences[sentence].EndToken);
        var word = text.Word(verb);
        var group = VerbGroup.EndingAt(text, verb, from);
        if (word.Has(ContactWordRoles.Base) && group.First == verb && verb > from && text.MentionAt(verb - 1) < 0)
        {
            return null;
        }

        var sighting = new ContactSighting
        {
            Kind = word.Kind,
            IsLoose = word.Has(ContactWordRoles.Loose | ContactWordRoles.NeedsPerson),
            Trigger = verb,
            First = group.First,
            Last = verb,
            Sentence = sentence,
            IsPlanned = group.IsPlanned,
            IsUnreal = group.IsUnreal && !group.IsPlanned,
            IsEarlier = group.IsEarlier,
            IsPresent = word.Has(ContactWordRoles.Present),
            IsMain = true,
        };
        var others = new List<Actor>();
        if (!ReadOthers(text, sighting, word, end, others))
        {
            return null;
        }

        SubjectReader.Read(text, sighting, group.First, from);
        var subjects = sighting.Participants.Count;
        foreach (var actor in others)
        {
            Parties.Add(sighting.Participants, actor);
        }

        if (others.Count == 0 && (subjects < 2 || !word.Has(ContactWordRoles.TakesWith)))
        {
            return null;
        }

        if (word.Has(ContactWordRoles.TakesObject) && word.Kind == ContactKind.Call && subjects > 0)
        {
            (sighting.Initiator, sighting.InitiatorSpan) = (sighting.Participants[0], text.Span(sighting.First, verb));
        }

        return sighting;
    }

    /// <summary>Reads the other side after the verb. False when what follows shows that the verb tells of no contact.</summary>
    private static bool ReadOthers(MarkedText text, ContactSighting sighting, ContactWord word, int end, List<Actor> others)
    {
        var verb = sighting.Trigger;
        if (word.Has(ContactWordRoles.TakesPlace) || word.Has(ContactWordRoles.Noun))
        {
            return ReadObject(text, sighting, end, others);
        }

        if (word.Has(ContactWordRoles.TakesObject) && !text.Is(verb + 1, "with") && ReadObject(text, sighting, end, others))
        {
            var person = others.Exists(actor => actor.Kind == ActorKind.Person);
            return (person || !word.Has(ContactWordRoles.NeedsPerson | ContactWordRoles.TakesWith))
                && !GoesOnAsName(text, sighting.Last + 1, end)
                && (!word.Has(ContactWordRoles.NeedsTime) || IsTimed(text, sighting.Last + 1, end));
        }

        return word.Has(ContactWordRoles.TakesWith) && ReadWith(text, sighting, end, others);
    }

    private static bool ReadObject(MarkedText text, ContactSighting sighting, int end, List<Actor> others)
    {
        var last = PartiesAfter.Read(text, sighting.Trigger + 1, end, others);
        if (last < 0)
        {
            return false;
        }

        sighting.Widen(sighting.First, last);
        return true;
    }

    private static bool ReadWith(MarkedText text, ContactSighting sighting, int end, List<Actor> others)
    {
        var limit = Math.Min(end, sighting.Trigger + Reach);
        for (var i = sighting.Trigger + 1; i < limit; i++)
        {
            if (text.Has(i, ContactWordRoles.KindWord))
            {
                (sighting.Kind, sighting.IsLoose) = (text.Word(i).Kind, false);
                sighting.Widen(sighting.First, i);
            }

            if (text.Is(i, "with") || (i == sighting.Trigger + 1 && text.Is(i, "to")))
            {
                var last = PartiesAfter.Read(text, i + 1, end, others);
                if (last >= 0)
                {
                    sighting.Widen(sighting.First, last);
                }

                return last >= 0;
            }

            if (text.MentionAt(i) is >= 0 and var mention)
            {
                i = text.LastOf(mention);
            }
            else if (text.TimeAt(i) < 0 && !MayStandBetween(text, i))
            {
                break;
            }
        }

        return true;
    }

    /// <summary>"spoke on a secure line today, in Geneva, with": places, times and manner. "spoke about a deal with" tells what was said.</summary>
    private static bool MayStandBetween(MarkedText text, int token)
    {
        if (text.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive) && !text.Is(token, ","))
        {
            return false;
        }

        return text.IsCapitalised(token) || VerbGroup.IsAdverb(text[token]) || text.Tokens[token].Kind == TokenKind.Number || text.Has(token, ContactWordRoles.KindWord | ContactWordRoles.Determiner)
            || text[token] is "by" or "on" or "in" or "at" or "over" or "via" or "of" or "secure" or "line" or "briefly" or "separately" or "early" or "late" or "request" or "initiative" or "side" or ",";
    }

    /// <summary>"received the Ronald Reagan Freedom Award": the person is only part of a name.</summary>
    private static bool GoesOnAsName(MarkedText text, int token, int end) =>
        token < end && text.Tokens[token].Kind == TokenKind.Word && text.IsCapitalised(token) && text.MentionAt(token) < 0 && text.TimeAt(token) < 0;

    private static bool IsTimed(MarkedText text, int token, int end) =>
        token < end && (text.TimeAt(token) >= 0 || text.Is(token, "to") || text.Is(token, "by")
            || (text.Is(token, "on") && token + 1 < end && text.TimeAt(token + 1) >= 0));
}
