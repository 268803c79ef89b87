using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Where the content of a statement gives way to the next statement beside it.</summary>
internal static class Breaks
{
    /// <summary>The connective before a subject of its own: ", while his adviser said", "and Kim said"; -1 when the statement may be nested.</summary>
    public static int BeforeSubject(Clause clause, in VerbGroup verb)
    {
        var i = verb.SubjectFirst - 1;
        while (i > clause.First && clause.Is(i, WordClass.Adverb | WordClass.Time) && !clause.Is(i, WordClass.Conjunction | WordClass.Subordinator))
        {
            i--;
        }

        if (i <= clause.First)
        {
            return -1;
        }

        if (clause.Is(i, ItemKind.Semicolon) || clause.Is(i, ItemKind.Dash))
        {
            return i;
        }

        if (clause.Is(i, WordClass.Conjunction))
        {
            return clause.Is(i - 1, ItemKind.Comma) ? i - 1 : i;
        }

        if (clause.Is(i, WordClass.Subordinator | WordClass.Question) && !clause.Says(i, "that"))
        {
            if (clause.Is(i - 1, ItemKind.Comma))
            {
                return i - 1;
            }

            return clause.Says(i, "while") || clause.Says(i, "whereas") ? i : -1;
        }

        return -1;
    }

    /// <summary>The conjunction or comma before a verb that shares its subject.</summary>
    public static int BeforeVerb(Clause clause, int first)
    {
        var i = first - 1;
        while (i > clause.First && clause.Is(i, WordClass.Adverb | WordClass.Time | WordClass.Preposition) && !clause.Is(i, WordClass.Conjunction))
        {
            i--;
        }

        if (clause.Is(i, WordClass.Conjunction))
        {
            if (clause.Says(i, "as"))
            {
                i--;
            }

            return clause.Is(i - 1, ItemKind.Comma) ? i - 1 : i;
        }

        return clause.Is(i, ItemKind.Comma) || clause.Is(i, ItemKind.Dash) || clause.Is(i, ItemKind.Semicolon) ? i : -1;
    }

    /// <summary>Ends each right-hand content where the next statement beside it begins.</summary>
    public static void Settle(Clause clause, List<Candidate> found)
    {
        foreach (var candidate in found)
        {
            if (candidate.HasRight)
            {
                candidate.RightEnd = EndOf(clause, candidate, found);
            }
        }
    }

    private static int EndOf(Clause clause, Candidate candidate, List<Candidate> found)
    {
        var first = candidate.RightFirst;
        var end = candidate.Limit > first ? candidate.Limit : clause.BodyEnd;
        foreach (var other in found)
        {
            if (other == candidate)
            {
                continue;
            }

            if (other.BreakAt > first && (other.CueFirst > candidate.CueFirst || other.HasLeft))
            {
                end = Math.Min(end, other.BreakAt);
            }

            if (other.Verb >= 0 && other.CueFirst > first)
            {
                end = Math.Min(end, BeforeOuterVerb(clause, candidate, clause.Verbs[other.Verb], end));
            }
        }

        foreach (var verb in clause.Verbs)
        {
            if (verb.Form == VerbGroupForm.Finite && verb.First > first && verb.First < end)
            {
                end = Math.Min(end, BeforeOuterVerb(clause, candidate, verb, end));
                end = Math.Min(end, BeforeOtherClause(clause, candidate, verb, end));
            }
        }

        return Trimmed(clause, first, end);
    }

    /// <summary>A verb whose subject holds the candidate, or that shares the candidate's subject, stands outside its content.</summary>
    private static int BeforeOuterVerb(Clause clause, Candidate candidate, in VerbGroup verb, int end)
    {
        if (verb.Form != VerbGroupForm.Finite || !verb.HasSubject || verb.First <= candidate.RightFirst)
        {
            return end;
        }

        if (!verb.SharesSubject && verb.SubjectFirst <= candidate.CueFirst && verb.SubjectEnd <= candidate.CueFirst && verb.First < end)
        {
            return verb.First - 1 >= candidate.RightFirst && clause.Is(verb.First - 1, ItemKind.Comma) ? verb.First - 1 : verb.First;
        }

        if (verb.SharesSubject && candidate.HasSource && verb.SubjectFirst == candidate.SourceFirst && !clause.HasFiniteVerb(candidate.RightFirst, verb.First))
        {
            var at = BeforeVerb(clause, verb.First);
            return at > candidate.RightFirst ? Math.Min(end, at) : end;
        }

        return end;
    }

    /// <summary>Where a clause with a subject of its own ends the content: after a lead-in clause, after ", but", after an object and ", and".</summary>
    private static int BeforeOtherClause(Clause clause, Candidate candidate, in VerbGroup verb, int end)
    {
        if (!verb.HasSubject || verb.SharesSubject || verb.SubjectFirst <= candidate.RightFirst)
        {
            return end;
        }

        var before = verb.SubjectFirst - 1;
        while (before > candidate.RightFirst && clause.Is(before, WordClass.Adverb) && !clause.Is(before, WordClass.Conjunction))
        {
            before--;
        }

        if (clause.Is(before, ItemKind.Comma) && LeadsIn(clause, candidate))
        {
            return Math.Min(end, before);
        }

        if (!clause.Is(before, WordClass.Conjunction) || !clause.Is(before - 1, ItemKind.Comma))
        {
            return end;
        }

        return clause.Says(before, "but") || !clause.HasFiniteVerb(candidate.RightFirst, before) ? Math.Min(end, before - 1) : end;
    }

    /// <summary>True when the statement stands in a clause that leads the sentence in: "While Kyiv was calling on …, its approach was".</summary>
    private static bool LeadsIn(Clause clause, Candidate candidate)
    {
        var first = LeftContent.ContentStart(clause, clause.First, clause.BodyEnd);
        return clause.Is(first, WordClass.Subordinator) && !clause.Is(first, WordClass.Determiner) && candidate.CueFirst > first
            && !(candidate.HasSource && clause.Is(candidate.SourceFirst - 1, ItemKind.Comma));
    }

    private static int Trimmed(Clause clause, int first, int end)
    {
        while (end > first + 1 && (clause[end - 1].Kind is ItemKind.Comma or ItemKind.Semicolon or ItemKind.Dash or ItemKind.Colon || (clause.Is(end - 1, WordClass.Conjunction) && end < clause.BodyEnd)))
        {
            end--;
        }

        return end;
    }
}
