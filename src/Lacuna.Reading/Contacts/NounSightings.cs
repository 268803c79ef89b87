using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads what a contact noun tells: "held a phone call with", "after talks between", "Biden's meeting with".</summary>
internal static class NounSightings
{
    /// <summary>Tokens after the noun in which "with" or "between" is looked for.</summary>
    private const int Reach = 24;

    /// <summary>Length of a clause that says since when contacts are counted: "since hostilities began".</summary>
    private const int SinceReach = 6;

    /// <summary>Tokens in front of "for a meeting" in which "hosted" or "received" is looked for.</summary>
    private const int HostReach = 16;

    /// <summary>What the noun at <paramref name="noun"/> tells; null when it is no contact after all.</summary>
    public static ContactSighting? At(MarkedText text, int noun, int sentence)
    {
        var (from, end) = (text.Document.Sentences[sentence].FirstToken, text.Document.Sentences[sentence].EndToken);
        var word = text.Word(noun);
        var phrase = ContactNounPhrase.Before(text, noun, from);
        var sighting = new ContactSighting { Kind = word.Kind, Trigger = noun, First = phrase.First, Last = noun, Sentence = sentence };
        var right = ReadRight(text, noun, end, sighting);
        var governor = phrase.First - 1;
        if (!IsNoun(text, word, noun, phrase, right, governor >= from ? governor : -1))
        {
            return null;
        }

        sighting.IsLoose = word.Has(ContactWordRoles.Loose) && phrase.Kind is null;
        sighting.Kind = phrase.Kind is { } kind && word.Kind != ContactKind.Letter ? kind : word.Kind;
        sighting.IsPlural = word.Has(ContactWordRoles.Plural);
        sighting.IsIndefinite = !phrase.IsClosed || phrase.Has(ContactWordRoles.Indefinite);
        sighting.IsPlanned = phrase.Has(ContactWordRoles.Planned);
        sighting.IsEarlier = phrase.Has(ContactWordRoles.Earlier);
        sighting.IsUnreal = phrase.Has(ContactWordRoles.Negation | ContactWordRoles.Doubtful) || IsGeneric(text, noun, phrase, sighting, governor >= from ? governor : -1);
        if (phrase.OrdinalToken is { } ordinal)
        {
            SightingSeries.SetOrdinal(text, sighting, ordinal, noun);
        }

        ReadLeft(text, sighting, phrase, governor, from);
        return sighting;
    }

    private static bool IsNoun(MarkedText text, ContactWord word, int noun, ContactNounPhrase phrase, bool hasOtherSide, int governor)
    {
        if ((word.Kind == ContactKind.Call && phrase.Has(ContactWordRoles.Unwanted))
            || (word.Has(ContactWordRoles.NeedsKindWord) && phrase.Kind is null)
            || (word.Has(ContactWordRoles.NeedsWith) && !hasOtherSide))
        {
            return false;
        }

        var supported = governor >= 0 && text.Has(governor, ContactWordRoles.Support);
        if (word.Has(ContactWordRoles.NeedsSupport))
        {
            return supported && hasOtherSide;
        }

        // "Ukraine calls on", "Biden visits": a subject and its verb, not a compound.
        var isCompound = phrase.Inside.Count > 0 && !word.Has(ContactWordRoles.Verb) && !(word.Kind == ContactKind.Call && word.Has(ContactWordRoles.Plural));
        return phrase.IsClosed || phrase.Kind is not null || isCompound || hasOtherSide || supported
            || (governor >= 0 && text.Has(governor, ContactWordRoles.Preposition) && !text.Is(governor, "to"));
    }

    /// <summary>"First of all, conversation between presidents": outside headlines a single noun without an article names no event.</summary>
    private static bool IsGeneric(MarkedText text, int noun, ContactNounPhrase phrase, ContactSighting sighting, int governor) =>
        !phrase.IsClosed && phrase.Kind is null && !sighting.IsPlural && sighting.Kind != ContactKind.Talks
        && !(governor >= 0 && text.Has(governor, ContactWordRoles.Support))
        && text.Document.Document.Headline is { } headline && !headline.Contains(text.Tokens[noun].Start);

    /// <summary>Reads "with X and Y", "between X and Y", "of X to Y" after the noun. True when it names somebody.</summary>
    private static bool ReadRight(MarkedText text, int noun, int end, ContactSighting sighting)
    {
        var travels = sighting.Kind is ContactKind.Visit or ContactKind.Letter;
        var limit = Math.Min(end, noun + Reach);
        var found = false;
        var sinceUntil = 0;
        for (var i = noun + 1; i < limit; i++)
        {
            if (text.Is(i, "since"))
            {
                sinceUntil = i + SinceReach;
            }

            if (text.MentionAt(i) is >= 0 and var mention)
            {
                i = text.LastOf(mention);
                continue;
            }

            if (text.TimeAt(i) >= 0)
            {
                continue;
            }

            var opens = text.Is(i, "with") || text.Is(i, "between")
                || (text.Is(i, "of") && (travels || sighting.Kind is ContactKind.Meeting or ContactKind.Summit or ContactKind.Talks))
                || (travels && (text.Is(i, "to") || text.Is(i, "from") || text.Is(i, "by")));
            if (opens)
            {
                var last = PartiesAfter.Read(text, i + 1, end, sighting.Participants);
                if (last < 0)
                {
                    return found;
                }

                sighting.Widen(noun, last);
                sighting.IsWith |= text.Is(i, "with");
                found = true;
                if (!travels)
                {
                    return true;
                }

                i = last;
            }
            else if (i >= sinceUntil && !MayStandBetween(text, i))
            {
                return found;
            }
        }

        return found;
    }

    private static bool MayStandBetween(MarkedText text, int token)
    {
        if (text.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive))
        {
            return false;
        }

        return !text.Is(token, "to") && !text.Is(token, "for")
            && !text.Has(token, ContactWordRoles.Break | ContactWordRoles.Auxiliary | ContactWordRoles.Support | ContactWordRoles.Noun | ContactWordRoles.Verb | ContactWordRoles.Conjunction);
    }

    private static void ReadLeft(MarkedText text, ContactSighting sighting, ContactNounPhrase phrase, int governor, int from)
    {
        foreach (var mention in phrase.Inside)
        {
            sighting.PutFirst(text.Mention(mention).Actors);
        }

        // "their" reaches back over sentences and is the pronoun most often misread: whoever the sentence itself names goes first.
        var isTheirs = phrase.Owner >= 0 && text.Is(phrase.First, "their");
        if (phrase.Owner >= 0 && !isTheirs)
        {
            sighting.PutFirst(text.Mention(phrase.Owner).Actors);
        }

        ReadGovernor(text, sighting, phrase, governor, from);
        if (isTheirs && sighting.Participants.Count < 2 && text.Mention(phrase.Owner).Actors.Length > 1)
        {
            sighting.PutFirst(text.Mention(phrase.Owner).Actors);
        }
    }

    private static void ReadGovernor(MarkedText text, ContactSighting sighting, ContactNounPhrase phrase, int governor, int from)
    {
        if (governor < from)
        {
            sighting.IsMain = true;
            sighting.LacksAuthor = !phrase.HasOwner && sighting.IsIndefinite && sighting.IsWith;
            return;
        }

        if (text.Is(governor, "in") && governor > from && text.Has(governor - 1, ContactWordRoles.Support))
        {
            governor--;
        }

        if (text.Has(governor, ContactWordRoles.Support))
        {
            ReadSupport(text, sighting, governor, from);
        }
        else if (text.Is(governor, "for"))
        {
            ReadHost(text, sighting, governor, from);
        }
        else if (text.Has(governor, ContactWordRoles.Preposition))
        {
            PrepositionalSightings.Read(text, sighting, governor, from);
        }
        else if (text.Has(governor, ContactWordRoles.Planned))
        {
            sighting.IsPlanned = true;
        }
        else if (text.Has(governor, ContactWordRoles.Doubtful))
        {
            sighting.IsUnreal = true;
        }
    }

    private static void ReadSupport(MarkedText text, ContactSighting sighting, int verb, int from)
    {
        verb -= text.Is(verb, "part") && verb > from ? 1 : 0;
        var group = VerbGroup.EndingAt(text, verb, from);
        sighting.IsPresent = text.Has(verb, ContactWordRoles.Present);
        sighting.IsPlanned |= group.IsPlanned;
        sighting.IsUnreal |= group.IsUnreal && !group.IsPlanned;
        sighting.IsEarlier |= group.IsEarlier;
        sighting.IsMain = true;
        SubjectReader.Read(text, sighting, group.First, from);
    }

    /// <summary>"hosted X for a meeting": the host and X took part. Any other "for" speaks of a purpose.</summary>
    private static void ReadHost(MarkedText text, ContactSighting sighting, int preposition, int from)
    {
        for (var i = preposition - 1; i >= from && preposition - i <= HostReach; i--)
        {
            if (text.Has(i, ContactWordRoles.Support))
            {
                var guests = new List<Core.Actors.Actor>();
                PartiesAfter.Read(text, i + 1, preposition, guests);
                foreach (var guest in guests)
                {
                    Parties.Add(sighting.Participants, guest);
                }

                ReadSupport(text, sighting, i, from);
                return;
            }
        }

        sighting.IsUnreal = true;
    }
}
