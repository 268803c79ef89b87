using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Reads what follows a cue verb by the frames that the lexicon gives it.</summary>
internal static class FrameReader
{
    /// <summary>True when the words of the particle stand after the head.</summary>
    public static bool HasParticle(Clause clause, int head, CueVerb cue)
    {
        for (var i = 0; i < cue.Particle.Length; i++)
        {
            if (!clause.Says(head + 1 + i, cue.Particle[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the frame of <paramref name="cue"/>, whose head stands at <paramref name="head"/>.</summary>
    public static FrameMatch Read(Clause clause, int head, CueVerb cue)
    {
        var match = new FrameMatch { CueEnd = head + 1 + cue.Particle.Length, ContentFirst = -1, HearerFirst = -1, HearerEnd = -1 };
        var at = Fillers.Skip(clause, match.CueEnd, cue, ref match);
        if (at < clause.BodyEnd && cue.Particle.Length > 0 && cue.Takes(Frames.Object) && IsPreposition(cue.Particle[^1]) && at == match.CueEnd
            && (clause.StartsNounPhrase(at) || clause.VerbAt(at) >= 0 || clause.Is(at, WordClass.Question)))
        {
            match.ContentFirst = cue.Takes(Frames.AnyHearer) && clause.StartsNounPhrase(at) && HearerFrames.Read(clause, at, cue, ref match) ? match.ContentFirst : at;
        }
        else if (!Content(clause, at, cue, ref match) && !Object(clause, at, cue, ref match))
        {
            match.StoppedAt = at;
        }

        return match;
    }

    private static bool IsPreposition(string particle) => particle is "about" or "of" or "on" or "upon" or "for" or "to" or "with" or "against" or "by";

    /// <summary>Content straight after the cue.</summary>
    private static bool Content(Clause clause, int at, CueVerb cue, ref FrameMatch match)
    {
        if (at >= clause.BodyEnd)
        {
            return false;
        }

        ref var item = ref clause[at];
        if (item.Kind is ItemKind.Comma or ItemKind.Colon)
        {
            if (at + 1 < clause.End && ((clause.Is(at + 1, ItemKind.Quotation) && cue.Takes(Frames.Quote | Frames.HearerQuote | Frames.That))
                || (item.Kind == ItemKind.Colon && cue.Takes(Frames.Quote | Frames.That | Frames.HearerQuote) && at + 1 < clause.BodyEnd)))
            {
                match.ContentFirst = at + 1;
            }

            return match.HasContent;
        }

        if (item.Kind == ItemKind.Quotation)
        {
            match.ContentFirst = cue.Takes(Frames.Quote | Frames.AnyThat | Frames.AnyObject) ? at : -1;
            return match.HasContent;
        }

        if (clause.Says(at, "that") && cue.Takes(Frames.AnyThat) && at + 1 < clause.BodyEnd)
        {
            match.ContentFirst = at + 1;
            return true;
        }

        if (IsInfinitive(clause, at) && cue.Takes(Frames.Infinitive))
        {
            match.ContentFirst = at;
            return true;
        }

        if (item.Is(WordClass.Question) && cue.Takes(Frames.Question))
        {
            match.ContentFirst = at;
            return true;
        }

        foreach (var link in cue.Links)
        {
            if (link == "to" && clause.Says(at, "to") && cue.Takes(Frames.HearerInfinitive) && clause.StartsNounPhrase(at + 1))
            {
                // "appealed to the President to help".
                var end = NounPhrase.EndAfter(clause, at + 1, clause.BodyEnd);
                if (IsInfinitive(clause, end))
                {
                    (match.HearerFirst, match.HearerEnd, match.ContentFirst) = (at + 1, end, end);
                    return true;
                }
            }

            if (clause.Says(at, link) && clause.StartsObject(at + 1) && !IsInfinitive(clause, at))
            {
                match.CueEnd = at == match.CueEnd ? at + 1 : match.CueEnd;
                match.ContentFirst = at + 1;
                return true;
            }
        }

        return false;
    }

    private static bool Object(Clause clause, int at, CueVerb cue, ref FrameMatch match)
    {
        if (at >= clause.BodyEnd)
        {
            return false;
        }

        var verb = clause.VerbAt(at);
        if (verb >= 0 && clause.Verbs[verb].Form == VerbGroupForm.Gerund && cue.Takes(Frames.Gerund))
        {
            match.ContentFirst = at;
            return true;
        }

        if (!clause.StartsNounPhrase(at) || verb >= 0)
        {
            return false;
        }

        if ((cue.Takes(Frames.AnyHearer) || cue.HearerLinks.Length > 0) && HearerFrames.Read(clause, at, cue, ref match))
        {
            return true;
        }

        if (cue.Takes(Frames.That) && HasClauseAfter(clause, at))
        {
            match.ContentFirst = at;
            return true;
        }

        if (cue.Takes(Frames.AnyObject) || (cue.Takes(Frames.DefiniteObject) && clause.Is(at, WordClass.Determiner | WordClass.Possessive)))
        {
            match.ContentFirst = at;
            return true;
        }

        return false;
    }

    /// <summary>"to" and a bare verb.</summary>
    public static bool IsInfinitive(Clause clause, int at)
    {
        if (!clause.Says(at, "to"))
        {
            return false;
        }

        var next = at + 1;
        while (clause.Is(next, WordClass.Adverb) && !(clause.VerbAt(next) >= 0))
        {
            next++;
        }

        var verb = clause.VerbAt(next);
        return verb >= 0 && clause.Verbs[verb].Form == VerbGroupForm.Infinitive;
    }

    /// <summary>True when a verb with tense has its subject at or after <paramref name="at"/>, so that a clause starts there.</summary>
    public static bool HasClauseAfter(Clause clause, int at)
    {
        foreach (var verb in clause.Verbs)
        {
            if (verb.Form == VerbGroupForm.Finite && verb.First > at)
            {
                return !verb.SharesSubject && verb.HasSubject && verb.SubjectFirst <= Math.Max(at, verb.First - 1) && verb.SubjectFirst >= at - 1;
            }
        }

        return false;
    }
}
