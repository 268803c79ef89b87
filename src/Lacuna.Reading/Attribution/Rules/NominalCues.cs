using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Cues that are nouns and name their agent: "at the request of X", "X's claim that", "calls by X for".</summary>
internal static class NominalCues
{
    /// <summary>Most adjectives between a possessor and the noun: "their long and often repeated demand".</summary>
    private const int MostAdjectives = 4;

    public static void Find(Clause clause, List<Candidate> found)
    {
        for (var i = clause.First; i < clause.BodyEnd; i++)
        {
            ref var item = ref clause[i];
            if (item.Kind != ItemKind.Word || item.IsAside || item.Group >= 0 || item.Info?.Noun is not { Class: CueNounClass.Act } || IsTaken(found, i))
            {
                continue;
            }

            var candidate = AtRequest(clause, i) ?? ByAgent(clause, i) ?? OfPossessor(clause, i, found);
            if (candidate is not null)
            {
                found.Add(candidate);
            }
        }
    }

    private static bool IsTaken(List<Candidate> found, int item) => found.Exists(other => (other.CueFirst <= item && item < other.CueEnd) || (other.SourceFirst <= item && item < other.SourceEnd));

    private static Candidate? AtRequest(Clause clause, int noun)
    {
        var isOf = clause.Says(noun - 1, "the") && clause.Says(noun - 2, "at") && clause.Says(noun + 1, "of");
        int first, end, phraseFirst, phraseEnd;
        if (isOf)
        {
            first = noun + 2;
            end = NounPhrase.EndAfter(clause, first, clause.BodyEnd);
            (phraseFirst, phraseEnd) = (noun - 2, end);
        }
        else
        {
            var possessive = clause.Is(noun - 1, WordClass.Possessive) ? noun : clause.Is(noun - 1, ItemKind.Possessive) ? noun - 1 : -1;
            if (possessive < 0)
            {
                return null;
            }

            end = possessive;
            first = end - 1;
            while (first > clause.First && !clause.Says(first - 1, "at"))
            {
                if (clause[first - 1].Kind is not (ItemKind.Word or ItemKind.Possessive) || clause.VerbAt(first - 1) >= 0)
                {
                    return null;
                }

                first--;
            }

            (phraseFirst, phraseEnd) = (first - 1, noun + 1);
        }

        if (phraseFirst < clause.First || end <= first || !clause.Says(phraseFirst, "at"))
        {
            return null;
        }

        var candidate = new Candidate { SourceFirst = first, SourceEnd = end, CueFirst = noun, CueEnd = noun + 1 };
        return TakeMainClause(clause, phraseFirst, phraseEnd, candidate) ? candidate : null;
    }

    /// <summary>What was asked for is what the clause beside the phrase tells of.</summary>
    private static bool TakeMainClause(Clause clause, int phraseFirst, int phraseEnd, Candidate candidate)
    {
        VerbGroup? main = null;
        foreach (var verb in clause.Verbs)
        {
            if (verb.Form == VerbGroupForm.Finite && verb.HasSubject && !(verb.First >= phraseFirst && verb.First < phraseEnd))
            {
                main = verb;
                if (verb.First > phraseFirst)
                {
                    break;
                }
            }
        }

        if (main is not { } found)
        {
            return false;
        }

        if (found.IsPassive)
        {
            (candidate.LeftFirst, candidate.LeftEnd) = (found.SubjectFirst, found.SubjectEnd);
            return true;
        }

        candidate.RightFirst = found.Head + 1;
        candidate.Limit = phraseFirst > found.Head ? phraseFirst : -1;
        return candidate.RightFirst < (candidate.Limit > 0 ? candidate.Limit : clause.BodyEnd);
    }

    private static Candidate? ByAgent(Clause clause, int noun)
    {
        if (!clause.Says(noun + 1, "by") || !clause.StartsNounPhrase(noun + 2) || clause.VerbAt(noun + 2) >= 0)
        {
            return null;
        }

        var candidate = new Candidate { CueFirst = noun, CueEnd = noun + 1 };
        var end = NounPhrase.EndAfter(clause, noun + 2, clause.BodyEnd);
        (candidate.SourceFirst, candidate.SourceEnd) = (noun + 2, end);
        return TakeContent(clause, end, candidate) ? candidate : null;
    }

    private static Candidate? OfPossessor(Clause clause, int noun, List<Candidate> found)
    {
        var end = noun;
        while (end - 1 >= clause.First && noun - end < MostAdjectives && clause.Is(end - 1, ItemKind.Word)
            && !clause.Is(end - 1, WordClass.Possessive | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction) && clause.VerbAt(end - 1) < 0)
        {
            end--;
        }

        int first;
        if (clause.Is(end - 1, WordClass.Possessive) && !clause.Is(end - 1, WordClass.Relative))
        {
            first = --end;
            end++;
        }
        else if (clause.Is(end - 1, ItemKind.Possessive))
        {
            end--;
            first = NounPhrase.ShortStartBefore(clause, end - 1);
        }
        else
        {
            return null;
        }

        // "reiterated his call for": the verb is the cue, the phrase its content.
        if (end <= first || found.Exists(other => (other.HasRight && other.RightFirst <= first && other.CueFirst < first) || (other.CueFirst < first && other.CueEnd > first)) || IsFirstPerson(clause, first))
        {
            return null;
        }

        var candidate = new Candidate { SourceFirst = first, SourceEnd = end, CueFirst = noun, CueEnd = noun + 1 };
        if (clause.Is(noun + 1, WordClass.Be) && (clause.Says(noun + 2, "that") || FrameReader.IsInfinitive(clause, noun + 2)))
        {
            candidate.CueEnd = noun + 2;
            candidate.RightFirst = clause.Says(noun + 2, "that") ? noun + 3 : noun + 2;
            return candidate.RightFirst < clause.BodyEnd ? candidate : null;
        }

        return TakeContent(clause, noun + 1, candidate) ? candidate : null;
    }

    private static bool IsFirstPerson(Clause clause, int index) => clause.Depth == 0 && (clause.Says(index, "my") || clause.Says(index, "our") || clause.Says(index, "your"));

    /// <summary>"Kyiv's demand that Russia withdraw was rejected": the verb of the sentence, which ends the content; -1 when the noun is no subject.</summary>
    private static int MainVerb(Clause clause, int from, bool isClause)
    {
        int main = -1, verbs = 0;
        foreach (var verb in clause.Verbs)
        {
            if (verb.Form != VerbGroupForm.Finite)
            {
                continue;
            }

            if (verb.First < from)
            {
                return -1;
            }

            if (clause.Is(verb.First - 1, WordClass.Relative) || verb.SharesSubject)
            {
                continue;
            }

            verbs++;
            if (main < 0 || isClause)
            {
                main = verb.First;
            }
        }

        // A clause has a verb of its own before the sentence's; a bare form such as "withdraw" counts.
        return isClause && verbs < 2 && !HasBareVerb(clause, from, main) ? -1 : main;
    }

    private static bool HasBareVerb(Clause clause, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (clause[i].Can(VerbForms.Base) && clause[i].Info?.IsOftenNoun == false && clause.VerbAt(i) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakeContent(Clause clause, int at, Candidate candidate)
    {
        candidate.Limit = MainVerb(clause, at, clause.Says(at, "that"));
        if (clause.Says(at, "that"))
        {
            candidate.RightFirst = clause.VerbAt(at + 1) < 0 ? at + 1 : -1;
        }
        else if (FrameReader.IsInfinitive(clause, at))
        {
            candidate.RightFirst = at;
        }
        else if ((clause.Says(at, "for") || clause.Says(at, "of") || clause.Says(at, "about") || clause.Says(at, "against"))
            && (clause.StartsNounPhrase(at + 1) || (at + 1 < clause.BodyEnd && clause[at + 1].Can(VerbForms.Gerund))))
        {
            candidate.RightFirst = at + 1;
        }
        else if (clause.Is(at, ItemKind.Quotation) || (clause.Is(at, ItemKind.Colon) && clause.Is(at + 1, ItemKind.Quotation)))
        {
            candidate.RightFirst = clause.Is(at, ItemKind.Quotation) ? at : at + 1;
        }

        return candidate.HasRight && candidate.RightFirst < clause.BodyEnd;
    }
}
