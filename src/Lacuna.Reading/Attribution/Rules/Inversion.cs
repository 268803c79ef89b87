using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Cue before source: "…", said Kim.</summary>
internal static class Inversion
{
    /// <summary>Reads an inverted cue of the lexicon: after a quotation or comma, or at the start of a sentence before a colon.</summary>
    public static bool Read(Clause clause, in VerbGroup verb, CueVerb cue, Candidate candidate)
    {
        if (verb.Form is not (VerbGroupForm.Finite or VerbGroupForm.Participle) || (verb.HasSubject && !verb.SharesSubject) || !cue.Takes(Frames.Quote | Frames.HearerQuote))
        {
            return false;
        }

        if (clause.Is(verb.First - 1, WordClass.Conjunction))
        {
            return false;
        }

        if (verb.First == clause.First)
        {
            return ReadInitial(clause, verb, cue, candidate);
        }

        var left = verb.First;
        while (clause.Is(left - 1, WordClass.Adverb) && left - 1 > clause.First)
        {
            left--;
        }

        var afterQuotation = LeftContent.IsAfterQuotation(clause, left);
        if (!afterQuotation && !clause.Is(left - 1, ItemKind.Comma))
        {
            return false;
        }

        if (!TakeSource(clause, verb, verb.Head + 1 + cue.Particle.Length, candidate, afterQuotation))
        {
            return false;
        }

        (candidate.RightFirst, candidate.HearerFirst, candidate.HearerEnd) = (-1, -1, -1);
        if (afterQuotation)
        {
            candidate.CueFirst = left;
            LeftContent.TakeQuotation(clause, candidate);
            candidate.CueFirst = verb.First;
        }
        else
        {
            candidate.LeftFirst = LeftContent.ContentStart(clause, clause.First, left - 1);
            candidate.LeftEnd = left - 1;
            candidate.BreakAt = left - 1;
        }

        TakeSecondQuotation(clause, candidate);
        return candidate.LeftEnd > candidate.LeftFirst;
    }

    /// <summary>Reads any verb between a quotation and a noun phrase that ends the sentence: "No," sighed Meg.</summary>
    public static bool ReadAfterQuotation(Clause clause, in VerbGroup verb, Candidate candidate)
    {
        if ((verb.HasSubject && !verb.SharesSubject) || clause[verb.Head].Is(WordClass.Auxiliary) || !LeftContent.IsAfterQuotation(clause, verb.First)
            || !TakeSource(clause, verb, verb.Head + 1, candidate, afterQuotation: true))
        {
            return false;
        }

        LeftContent.TakeQuotation(clause, candidate);
        TakeSecondQuotation(clause, candidate);
        return candidate.HasLeft;
    }

    /// <summary>"Said Kim: …": the cue opens the sentence.</summary>
    private static bool ReadInitial(Clause clause, in VerbGroup verb, CueVerb cue, Candidate candidate)
    {
        if (!TakeSource(clause, verb, verb.Head + 1 + cue.Particle.Length, candidate, afterQuotation: true)
            || !(clause.Is(candidate.SourceEnd, ItemKind.Colon) || clause.Is(candidate.SourceEnd, ItemKind.Comma)) || !clause.Is(candidate.SourceEnd + 1, ItemKind.Quotation))
        {
            return false;
        }

        (candidate.RightFirst, candidate.HearerFirst, candidate.HearerEnd) = (candidate.SourceEnd + 1, -1, -1);
        return true;
    }

    private static bool TakeSource(Clause clause, in VerbGroup verb, int first, Candidate candidate, bool afterQuotation)
    {
        if (!clause.StartsNounPhrase(first) || clause.Is(first, ItemKind.Quotation) || clause.VerbAt(first) >= 0)
        {
            return false;
        }

        var end = NounPhrase.EndAfter(clause, first, clause.BodyEnd);
        end = Apposition(clause, first, end);
        if (end < clause.BodyEnd && clause.VerbAt(end) >= 0 && clause.Verbs[clause.VerbAt(end)].Form == VerbGroupForm.Finite)
        {
            return false;
        }

        if (!afterQuotation && (clause.Says(end, "that") || clause.Is(end, ItemKind.Quotation) || !NamesSpeaker(clause, first, end)))
        {
            return false;
        }

        (candidate.SourceFirst, candidate.SourceEnd) = (first, end);
        return true;
    }

    /// <summary>Beside plain words, only a name, a pronoun or a noun for people makes sure that the cue is inverted.</summary>
    private static bool NamesSpeaker(Clause clause, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (clause[i].IsCapital || clause.Is(i, WordClass.SpeakerNoun | WordClass.SubjectPronoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"said Jan Mills, of Mills's Bank" and "said Kim, a lawyer who": the apposition names the speaker further.</summary>
    private static int Apposition(Clause clause, int first, int end)
    {
        if (!clause.Is(end, ItemKind.Comma) || end + 1 >= clause.BodyEnd)
        {
            return end;
        }

        ref var next = ref clause[end + 1];
        if (next.Kind == ItemKind.Word && clause.VerbAt(end + 1) < 0
            && (next.Is(WordClass.Determiner) || clause.Says(end + 1, "of") || (!next.IsCapital && !next.Is(WordClass.Adverb | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.Preposition | WordClass.Time)))
            && !next.Is(WordClass.SubjectPronoun & ~WordClass.Determiner))
        {
            var stop = end + 1;
            while (stop < clause.BodyEnd && !clause.EndsPhrase(stop) && !clause.Is(stop, WordClass.Relative | WordClass.Subordinator) && !clause.Is(stop, ItemKind.Quotation)
                && !(clause.VerbAt(stop) >= 0))
            {
                stop++;
            }

            return stop;
        }

        return end;
    }

    private static void TakeSecondQuotation(Clause clause, Candidate candidate)
    {
        for (var i = candidate.SourceEnd; i < clause.BodyEnd; i++)
        {
            if (clause.Is(i, ItemKind.Quotation))
            {
                var lead = clause.Is(i - 1, ItemKind.Comma) || clause.Is(i - 1, ItemKind.Colon) || clause.Is(i - 1, ItemKind.Dash);
                candidate.RightFirst = lead && clause[i].EndsClause ? i : -1;
                return;
            }

            if (clause.VerbAt(i) >= 0)
            {
                return;
            }
        }
    }
}
