using System.Runtime.InteropServices;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Finds the subject of each verb with tense: the noun phrase that ends where the verb group begins.</summary>
internal static class SubjectFinder
{
    public static void Find(Clause clause)
    {
        for (var v = 0; v < clause.Verbs.Count; v++)
        {
            ref var verb = ref CollectionsMarshal.AsSpan(clause.Verbs)[v];
            if (verb.Form != VerbGroupForm.Finite)
            {
                continue;
            }

            Locate(clause, v, ref verb);
            if (!verb.HasSubject && verb.First == verb.Head && clause[verb.Head].Can(VerbForms.Participle) && !verb.SharesSubject)
            {
                verb.Form = VerbGroupForm.Participle;
            }
        }
    }

    /// <summary>Gives the verb group its subject, when one stands before it.</summary>
    public static void Locate(Clause clause, int index, ref VerbGroup verb)
    {
        var last = verb.First - 1;
        while (last >= clause.First && clause.VerbAt(last) < 0
            && (clause.Is(last, WordClass.Adverb | WordClass.Time | WordClass.Negation) && !clause.Is(last, WordClass.SubjectPronoun | WordClass.Conjunction)))
        {
            last = StepOverTime(clause, last);
        }

        if (last < clause.First)
        {
            return;
        }

        if (clause.Is(last, WordClass.Conjunction) || clause.Is(last, ItemKind.Semicolon) || (clause.Is(last, ItemKind.Comma) && last + 1 < verb.Head + 1 && IsCoordinateComma(clause, last)))
        {
            Share(clause, index, ref verb);
            return;
        }

        var end = last + 1;
        if (clause[last].Kind is ItemKind.Comma or ItemKind.Dash or ItemKind.CloseParenthesis)
        {
            if (Parenthesis.Before(clause, last) is not { } before)
            {
                return;
            }

            end = before.KeepInSubject ? last + 1 : before.SubjectEnd;
            last = before.SubjectEnd - 1;
        }

        if (clause.Is(last, WordClass.Relative) || clause.Says(last, "that"))
        {
            ShareAntecedent(clause, last, ref verb);
            return;
        }

        var first = SubjectPhrase.StartBefore(clause, last);
        if (first <= last && NounPhrase.IsPlausible(clause, first, last + 1) && !IsReducedRelative(clause, index, verb, first, last))
        {
            verb.SubjectFirst = first;
            verb.SubjectEnd = end;
        }
    }

    /// <summary>"combat smuggling through a unit focused on": in the object of another verb, a past form before a preposition describes.</summary>
    private static bool IsReducedRelative(Clause clause, int index, in VerbGroup verb, int first, int last)
    {
        if (verb.First != verb.Head || !clause[verb.Head].Can(VerbForms.Participle) || !clause.Is(verb.Head + 1, WordClass.Preposition) || clause.Says(verb.Head + 1, "to") || index == 0)
        {
            return false;
        }

        var before = clause.Verbs[index - 1];
        return (before.First >= first && before.First <= last) || (before.Head == first - 1 && before.Form != VerbGroupForm.Participle && !TakesClause(clause[before.Head]));
    }

    private static bool TakesClause(in Item head)
    {
        foreach (var cue in head.Info?.Cues ?? [])
        {
            if (cue.Takes(Frames.That))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Xinhua on Monday said": steps over the day and its preposition.</summary>
    private static int StepOverTime(Clause clause, int last) =>
        clause.Is(last, WordClass.Time)
            && (clause.Is(last - 1, WordClass.Preposition) || clause.Says(last - 1, "last") || clause.Says(last - 1, "this") || clause.Says(last - 1, "next")) ? last - 2 : last - 1;

    /// <summary>"met X in Kyiv, told Y": a comma straight before a verb with another verb before it and nothing to make it a parenthesis.</summary>
    private static bool IsCoordinateComma(Clause clause, int comma) =>
        Parenthesis.Before(clause, comma) is null && clause.HasFiniteVerb(clause.First, comma);

    private static void Share(Clause clause, int index, ref VerbGroup verb)
    {
        verb.SharesSubject = true;
        for (var v = index - 1; v >= 0; v--)
        {
            var other = clause.Verbs[v];
            if (other.Form == VerbGroupForm.Finite && other.HasSubject && IsSameTense(clause, other, verb))
            {
                verb.SubjectFirst = other.SubjectFirst;
                verb.SubjectEnd = other.SubjectEnd;
                return;
            }
        }

        for (var v = index - 1; v >= 0; v--)
        {
            if (clause.Verbs[v] is { Form: VerbGroupForm.Finite, HasSubject: true } other)
            {
                verb.SubjectFirst = other.SubjectFirst;
                verb.SubjectEnd = other.SubjectEnd;
                return;
            }
        }
    }

    /// <summary>"Wang, who thanked": the subject is the noun phrase that the relative pronoun stands for.</summary>
    private static void ShareAntecedent(Clause clause, int pronoun, ref VerbGroup verb)
    {
        var last = pronoun - 1;
        if (clause.Is(last, ItemKind.Comma))
        {
            last--;
        }

        if (last < clause.First || !clause.Is(pronoun, WordClass.Relative) || clause.Says(pronoun, "which"))
        {
            return;
        }

        var first = NounPhrase.ShortStartBefore(clause, last);
        if (first <= last && NounPhrase.IsPlausible(clause, first, last + 1))
        {
            verb.SubjectFirst = first;
            verb.SubjectEnd = last + 1;
        }
    }

    private static bool IsSameTense(Clause clause, in VerbGroup left, in VerbGroup right) =>
        (clause[left.First].Forms & clause[right.First].Forms) != VerbForms.None
        || clause[left.First].Is(WordClass.Auxiliary) == clause[right.First].Is(WordClass.Auxiliary);
}
