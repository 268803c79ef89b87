using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Finds the source of a cue that has no subject of its own.</summary>
internal static class SharedSources
{
    /// <summary>"The Kremlin denies … and says": the source of the statement before, else the subject before.</summary>
    public static bool OfCoordinate(Clause clause, in VerbGroup verb, Candidate candidate, List<Candidate> found)
    {
        candidate.SharesSource = true;
        candidate.BreakAt = Breaks.BeforeVerb(clause, verb.First);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var other = found[i];
            if (other.HasSource && other.Verb >= 0 && clause.Verbs[other.Verb].Form == VerbGroupForm.Finite
                && (clause[clause.Verbs[other.Verb].First].Forms & clause[verb.First].Forms) != VerbForms.None && !IsNestedIn(found, i))
            {
                Take(candidate, other.SourceFirst, other.SourceEnd);
                return true;
            }
        }

        if (verb.HasSubject)
        {
            Take(candidate, verb.SubjectFirst, verb.SubjectEnd);
            return true;
        }

        return false;
    }

    /// <summary>", noting that", "by thanking", "Noting …, Sullivan affirmed": the subject of the main verb.</summary>
    public static bool OfGerund(Clause clause, int index, in VerbGroup verb, Candidate candidate, List<Candidate> found)
    {
        var before = verb.First - 1;
        while (before >= clause.First && clause.Is(before, WordClass.Adverb | WordClass.Negation) && !clause.Is(before, WordClass.Preposition))
        {
            before--;
        }

        candidate.SharesSource = true;
        if (before < clause.First || (before == clause.First && clause.Is(before, WordClass.Preposition | WordClass.Subordinator)))
        {
            return TakeSubjectAfter(clause, verb, candidate);
        }

        var isParted = clause.Is(before, ItemKind.Comma) || clause.Is(before, ItemKind.Dash) || clause.Is(before, WordClass.Conjunction);
        if (clause.Is(before, WordClass.Preposition | WordClass.Subordinator)
            && !(clause.Says(before, "by") || clause.Says(before, "while") || clause.Says(before, "before") || clause.Says(before, "after") || clause.Says(before, "without") || clause.Says(before, "when")))
        {
            return false;
        }

        candidate.BreakAt = isParted ? Breaks.BeforeVerb(clause, verb.First) : clause.Is(before, WordClass.Preposition | WordClass.Subordinator) ? before : -1;
        if (clause.Is(before, WordClass.Conjunction) && !clause.Is(before - 1, ItemKind.Comma) && !(found.Count > 0 && found[^1].Verb >= 0 && clause.Verbs[found[^1].Verb].Form == VerbGroupForm.Gerund))
        {
            return false;
        }

        if (isParted && IsListed(clause, index, found))
        {
            return false;
        }

        if (!isParted && IsInContent(clause, found, verb.First))
        {
            return false;
        }

        return TakeSubjectBefore(clause, index, candidate, found);
    }

    /// <summary>"met X to discuss", "saw fit to remind": the subject of a pivot verb.</summary>
    public static bool OfInfinitive(Clause clause, int index, in VerbGroup verb, Candidate candidate, List<Candidate> found)
    {
        candidate.SharesSource = true;
        var to = verb.First - 1;
        while (to > clause.First && !clause.Says(to, "to"))
        {
            to--;
        }

        candidate.BreakAt = Breaks.BeforeVerb(clause, to);
        for (var v = index - 1; v >= 0; v--)
        {
            var pivot = clause.Verbs[v];
            if (IsCue(found, v))
            {
                if (pivot.Form == VerbGroupForm.Infinitive && candidate.BreakAt >= 0)
                {
                    continue;
                }

                return false;
            }

            if (pivot.Form == VerbGroupForm.Finite && pivot.HasSubject && clause[pivot.Head].Is(WordClass.Pivot | WordClass.Failing) && !pivot.IsFuture)
            {
                Take(candidate, pivot.SubjectFirst, pivot.SubjectEnd);
                if (clause[pivot.Head].Is(WordClass.Failing) && pivot.Head + 2 == verb.First)
                {
                    candidate.CueFirst = pivot.First;
                }

                return true;
            }

            if (pivot.Form == VerbGroupForm.Finite)
            {
                break;
            }
        }

        return false;
    }

    private static bool IsCue(List<Candidate> found, int verb) => found.Exists(candidate => candidate.Verb == verb);

    private static bool TakeSubjectBefore(Clause clause, int index, Candidate candidate, List<Candidate> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var other = found[i];
            if (other.HasSource && other.CueFirst < candidate.CueFirst && !IsNestedIn(found, i))
            {
                Take(candidate, other.SourceFirst, other.SourceEnd);
                return true;
            }
        }

        for (var v = 0; v < index; v++)
        {
            var verb = clause.Verbs[v];
            if (verb.Form == VerbGroupForm.Finite && verb.HasSubject && !clause.Is(verb.First - 1, WordClass.Relative))
            {
                Take(candidate, verb.SubjectFirst, verb.SubjectEnd);
                return true;
            }
        }

        return false;
    }

    private static bool TakeSubjectAfter(Clause clause, in VerbGroup verb, Candidate candidate)
    {
        for (var i = verb.Head + 1; i < clause.BodyEnd; i++)
        {
            if (!clause.Is(i, ItemKind.Comma))
            {
                continue;
            }

            foreach (var main in clause.Verbs)
            {
                if (main.Form == VerbGroupForm.Finite && main.HasSubject && main.SubjectFirst >= i && main.SubjectFirst <= i + 3)
                {
                    Take(candidate, main.SubjectFirst, main.SubjectEnd);
                    candidate.SharesSource = false;
                    candidate.Limit = i;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"including creating jobs …, and addressing needs": a gerund in a list of gerunds that are part of what was said.</summary>
    private static bool IsListed(Clause clause, int index, List<Candidate> found)
    {
        if (found.Count == 0 || !found[^1].HasRight)
        {
            return false;
        }

        for (var i = clause.Verbs[index].First - 1; i >= found[^1].RightFirst; i--)
        {
            if (clause.Says(i, "including") || (clause.Says(i, "such") && clause.Says(i + 1, "as")))
            {
                return true;
            }

            if (clause.VerbAt(i) is >= 0 and var other && clause.Verbs[other].Form != VerbGroupForm.Infinitive)
            {
                return clause.Verbs[other].Form == VerbGroupForm.Gerund && !IsCue(found, other) && clause.Is(clause.Verbs[other].First - 1, WordClass.Preposition | WordClass.Conjunction);
            }
        }

        return false;
    }

    private static bool IsInContent(Clause clause, List<Candidate> found, int item) =>
        found.Exists(candidate => candidate.HasRight && candidate.RightFirst <= item && candidate.CueFirst < item && clause.BodyEnd > item);

    /// <summary>A statement whose own source stands in the content of one before it, with nothing to part them.</summary>
    private static bool IsNestedIn(List<Candidate> found, int index)
    {
        var candidate = found[index];
        for (var i = 0; i < index; i++)
        {
            if (found[i].HasRight && found[i].RightFirst <= candidate.SourceFirst && candidate.BreakAt < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Take(Candidate candidate, int first, int end) => (candidate.SourceFirst, candidate.SourceEnd) = (first, end);
}
