using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Passive cues: "X was discussed", "it was agreed that", "was told by", "raised by Russia".</summary>
internal static class Passives
{
    public static bool IsPassive(in VerbGroup verb) => verb is { Form: VerbGroupForm.Finite, IsPassive: true };

    public static Candidate? Read(Clause clause, in VerbGroup verb, CueVerb cue)
    {
        var candidate = new Candidate { CueFirst = verb.First, CueEnd = verb.Head + 1 + cue.Particle.Length };
        var after = Agent(clause, candidate.CueEnd, candidate);
        if (verb.Form == VerbGroupForm.Participle)
        {
            return candidate.HasSource && cue.Takes(Frames.AnyObject) && TakeNounBefore(clause, verb, candidate) ? candidate : null;
        }

        if (!verb.HasSubject || cue.Takes(Frames.NoPassive))
        {
            return null;
        }

        candidate.BreakAt = verb.SharesSubject ? Breaks.BeforeVerb(clause, verb.First) : Breaks.BeforeSubject(clause, verb);
        var isOneWord = verb.SubjectEnd == verb.SubjectFirst + 1;
        if (isOneWord && clause.Says(verb.SubjectFirst, "it"))
        {
            var match = default(FrameMatch);
            match.HearerFirst = -1;
            after = Fillers.Skip(clause, after, cue, ref match);
            return TakeClause(clause, after, cue, candidate) ? candidate : null;
        }

        if (isOneWord && (clause.Says(verb.SubjectFirst, "this") || clause.Says(verb.SubjectFirst, "that")))
        {
            candidate.ContentIsSentenceBefore = candidate.HasSource;
            return candidate.HasSource ? candidate : null;
        }

        if (cue.Takes(Frames.AnyHearer) || cue.HearerLinks.Length > 0)
        {
            if (TakeHearerContent(clause, after, cue, candidate))
            {
                (candidate.HearerFirst, candidate.HearerEnd) = (verb.SubjectFirst, verb.SubjectEnd);
                return candidate;
            }
        }

        return TakeSubject(clause, verb, cue, after, candidate) ? candidate : null;
    }

    /// <summary>Reads "by" and its noun phrase as the source; returns the item after it, or the index when there is none.</summary>
    public static int Agent(Clause clause, int index, Candidate candidate)
    {
        var by = index;
        while (clause.Is(by, WordClass.Adverb | WordClass.Time) && !clause.Says(by, "by"))
        {
            by++;
        }

        if (!clause.Says(by, "by") || !clause.StartsNounPhrase(by + 1) || clause.VerbAt(by + 1) >= 0 || Fillers.TimeEnd(clause, by + 1) > by + 1)
        {
            return index;
        }

        var end = NounPhrase.EndAfter(clause, by + 1, clause.BodyEnd);
        (candidate.SourceFirst, candidate.SourceEnd) = (by + 1, end);
        return end;
    }

    private static bool TakeClause(Clause clause, int at, CueVerb cue, Candidate candidate)
    {
        if (clause.Says(at, "that") && cue.Takes(Frames.AnyThat | Frames.HearerThat) && at + 1 < clause.BodyEnd)
        {
            candidate.RightFirst = at + 1;
        }
        else if (FrameReader.IsInfinitive(clause, at) && cue.Takes(Frames.Infinitive))
        {
            candidate.RightFirst = at;
        }
        else if (clause.Is(at, ItemKind.Quotation))
        {
            candidate.RightFirst = at;
        }

        return candidate.HasRight;
    }

    private static bool TakeHearerContent(Clause clause, int at, CueVerb cue, Candidate candidate)
    {
        if (clause.Says(at, "that") && cue.Takes(Frames.HearerThat))
        {
            candidate.RightFirst = at + 1;
        }
        else if ((FrameReader.IsInfinitive(clause, at) && cue.Takes(Frames.HearerInfinitive)) || clause.Is(at, ItemKind.Quotation)
            || (clause.Is(at, WordClass.Question) && cue.Takes(Frames.HearerQuestion)))
        {
            candidate.RightFirst = at;
        }
        else
        {
            foreach (var link in cue.HearerLinks)
            {
                if (clause.Says(at, link) && at + 1 < clause.BodyEnd && Fillers.TimeEnd(clause, at + 1) == at + 1)
                {
                    candidate.RightFirst = at + 1;
                }
            }
        }

        return candidate.HasRight && candidate.RightFirst < clause.BodyEnd;
    }

    private static bool TakeSubject(Clause clause, in VerbGroup verb, CueVerb cue, int after, Candidate candidate)
    {
        if (!cue.Takes(Frames.AnyObject | Frames.AnyThat) || (!candidate.HasSource && !NeedsNoAgent(cue)))
        {
            return false;
        }

        if (!clause.Is(verb.SubjectFirst, WordClass.SubjectPronoun) && !clause.Is(verb.SubjectFirst, WordClass.Relative))
        {
            candidate.LeftFirst = verb.SubjectFirst;
            candidate.LeftEnd = verb.SubjectEnd;
        }
        else if (!candidate.HasSource)
        {
            return false;
        }
        else
        {
            candidate.LeftFirst = verb.SubjectFirst;
            candidate.LeftEnd = verb.SubjectEnd;
        }

        if (clause.Says(after, "as") && cue.Takes(Frames.ObjectAs) && after + 1 < clause.BodyEnd)
        {
            candidate.CueEnd = after == candidate.CueEnd ? after + 1 : candidate.CueEnd;
            candidate.RightFirst = after + 1;
        }

        return true;
    }

    /// <summary>Acts of a conversation, told without saying who: "Issues on the bilateral agenda were discussed."</summary>
    private static bool NeedsNoAgent(CueVerb cue) =>
        cue.Class == CueClass.Speech && !cue.Takes(Frames.Naming)
        && cue.Act is SpeechAct.Consult or SpeechAct.Agree or SpeechAct.Inform or SpeechAct.Praise or SpeechAct.Request
        && cue.Takes(Frames.Object | Frames.ObjectAs);

    private static bool TakeNounBefore(Clause clause, in VerbGroup verb, Candidate candidate)
    {
        var last = verb.First - 1;
        if (clause.Is(last, ItemKind.Comma))
        {
            last--;
        }

        if (last < clause.First || !clause.Is(last, ItemKind.Word) || clause.Is(last, WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator) || clause.VerbAt(last) >= 0)
        {
            return false;
        }

        candidate.LeftFirst = NounPhrase.ShortStartBefore(clause, last);
        candidate.LeftEnd = last + 1;
        return NounPhrase.IsPlausible(clause, candidate.LeftFirst, candidate.LeftEnd);
    }
}
