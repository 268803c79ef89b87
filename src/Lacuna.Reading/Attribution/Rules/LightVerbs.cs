using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Cues made of a verb and a noun: "expressed gratitude", "gave an assessment", "Hope was expressed".</summary>
internal static class LightVerbs
{
    /// <summary>Longest noun phrase in such a cue: "an extensive and detailed update".</summary>
    private const int LongestNoun = 9;

    public static Candidate? Read(Clause clause, in VerbGroup verb, CueVerb cue) =>
        Passives.IsPassive(verb) ? ReadPassive(clause, verb, cue) : verb.Form == VerbGroupForm.Participle ? null : ReadActive(clause, verb, cue);

    private static Candidate? ReadActive(Clause clause, in VerbGroup verb, CueVerb cue)
    {
        var candidate = new Candidate { CueFirst = verb.First };
        var at = verb.Head + 1 + cue.Particle.Length;
        var noun = NounEnd(clause, at, cue);
        if (noun < 0 && clause.StartsNounPhrase(at))
        {
            // "gave X an assessment of Y".
            var hearer = NounPhrase.EndAfter(clause, at, clause.BodyEnd);
            noun = hearer > at && clause.Is(hearer, WordClass.Determiner | WordClass.Possessive) ? NounEnd(clause, hearer, cue) : -1;
            if (noun >= 0)
            {
                (candidate.HearerFirst, candidate.HearerEnd) = (at, hearer);
            }
        }

        if (noun < 0)
        {
            return null;
        }

        candidate.CueEnd = noun;
        if (clause[noun - 1].Info?.Noun is { IsGivenTo: true } && clause.Says(noun, "to") && clause.StartsObject(noun + 1))
        {
            candidate.RightFirst = noun + 1;
            return candidate;
        }

        if (clause[noun - 1].Info?.Noun?.Lemma == "exchange" && clause.Says(noun, "of") && clause.Is(noun + 1, ItemKind.Word))
        {
            noun += 2;
            candidate.CueEnd = noun;
        }

        return TakeContent(clause, noun, clause[noun - 1].Info?.Noun, candidate) ? candidate : null;
    }

    /// <summary>Item after the noun phrase that starts at <paramref name="at"/> and ends in a noun of expressing; -1 when none does.</summary>
    private static int NounEnd(Clause clause, int at, CueVerb cue)
    {
        var end = -1;
        for (var i = at; i < Math.Min(clause.BodyEnd, at + LongestNoun); i++)
        {
            ref var item = ref clause[i];
            if (item.Kind is not (ItemKind.Word or ItemKind.Possessive or ItemKind.Number)
                || (clause.VerbAt(i) >= 0 && i > at)
                || item.Is(WordClass.Question | WordClass.Auxiliary)
                || (item.Is(WordClass.Preposition | WordClass.Subordinator) && !item.Is(WordClass.Determiner | WordClass.Conjunction) && !clause.Says(i, "past"))
                || (clause.Says(i, "that") && i > at) || clause.Says(i, "to"))
            {
                break;
            }

            if (end == i && (item.IsCapital || item.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun)))
            {
                // "expressed hope Ukraine would": the next noun phrase opens what was hoped.
                break;
            }

            if (item.Info?.Noun is { } noun && cue.TakesNoun(noun))
            {
                end = i + 1;
            }
            else if (cue.TakesUnknownNoun && item.Kind == ItemKind.Word && !item.IsCapital && !item.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Adverb | WordClass.Conjunction))
            {
                end = i + 1;
            }
        }

        return end;
    }

    private static bool TakeContent(Clause clause, int nounEnd, CueNoun? noun, Candidate candidate)
    {
        var match = new FrameMatch { HearerFirst = candidate.HearerFirst, HearerEnd = candidate.HearerEnd };
        var at = Fillers.Skip(clause, nounEnd, null, ref match);
        (candidate.HearerFirst, candidate.HearerEnd) = (match.HearerFirst, match.HearerEnd);
        if (at >= clause.BodyEnd)
        {
            // "expressed gratitude to X" names no more than the hearer; "paid tribute to X" is about him.
            return false;
        }

        if (clause.Is(at, ItemKind.Quotation) || FrameReader.IsInfinitive(clause, at))
        {
            candidate.RightFirst = at;
        }
        else if (clause.Says(at, "that") || (clause[at].Kind is ItemKind.Colon or ItemKind.Comma && clause.Is(at + 1, ItemKind.Quotation)))
        {
            candidate.RightFirst = at + 1;
        }
        else if (clause.Is(at, WordClass.Preposition) && IsLinkOf(clause, at, noun) && clause.StartsObject(at + 1))
        {
            candidate.RightFirst = at + 1;
        }
        else if (noun is { TakesClause: true } && FrameReader.HasClauseAfter(clause, at))
        {
            candidate.RightFirst = at;
        }

        return candidate.HasRight && candidate.RightFirst < clause.BodyEnd;
    }

    /// <summary>"made statements for the press" and "was held in a warm atmosphere" tell no content.</summary>
    private static bool IsLinkOf(Clause clause, int at, CueNoun? noun)
    {
        if (noun is null || noun.Links.IsEmpty)
        {
            return true;
        }

        foreach (var link in noun.Links)
        {
            if (clause.Says(at, link))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Hope was expressed that", "detailed comments were provided on", "Special attention was paid to".</summary>
    private static Candidate? ReadPassive(Clause clause, in VerbGroup verb, CueVerb cue)
    {
        if (!verb.HasSubject || verb.SharesSubject)
        {
            return null;
        }

        var noun = -1;
        for (var i = verb.SubjectFirst; i < verb.SubjectEnd; i++)
        {
            if (clause.Is(i, WordClass.Preposition))
            {
                break;
            }

            if (clause[i].Info?.Noun is { } found && cue.TakesNoun(found))
            {
                noun = i;
            }
        }

        if (noun < 0)
        {
            return null;
        }

        var candidate = new Candidate { CueFirst = verb.SubjectFirst, CueEnd = verb.Head + 1, BreakAt = Breaks.BeforeSubject(clause, verb) };
        var after = Passives.Agent(clause, candidate.CueEnd, candidate);
        if (clause[noun].Info!.Noun!.IsGivenTo && clause.Says(after, "to") && clause.StartsObject(after + 1))
        {
            candidate.RightFirst = after + 1;
            return candidate;
        }

        if (TakeContent(clause, after, clause[noun].Info!.Noun, candidate))
        {
            return candidate;
        }

        if (noun + 2 < verb.SubjectEnd && clause.Is(noun + 1, WordClass.Preposition))
        {
            candidate.CueFirst = verb.First;
            candidate.LeftFirst = noun + 2;
            candidate.LeftEnd = verb.SubjectEnd;
            return candidate;
        }

        if (clause.Says(after, "to") && clause.StartsNounPhrase(after + 1))
        {
            candidate.RightFirst = after + 1;
            (candidate.HearerFirst, candidate.HearerEnd) = (-1, -1);
            return candidate;
        }

        return null;
    }
}
