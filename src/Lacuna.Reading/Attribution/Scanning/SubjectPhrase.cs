using System.Runtime.InteropServices;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Finds where a subject begins: a noun phrase with all that belongs to it, back to the start of its clause.</summary>
internal static class SubjectPhrase
{
    /// <summary>First item of the subject that ends at <paramref name="last"/>: back to the start of the clause, less what leads it in.</summary>
    public static int StartBefore(Clause clause, int last)
    {
        var first = last;
        var conjunction = -1;
        var i = last;
        for (; i >= clause.First; i--)
        {
            ref var item = ref clause[i];
            if (item.Kind == ItemKind.CloseParenthesis)
            {
                while (i > clause.First && clause[i].Kind != ItemKind.OpenParenthesis)
                {
                    i--;
                }

                continue;
            }

            if (item.Kind == ItemKind.Comma)
            {
                if (NounPhrase.IsNameComma(clause, i))
                {
                    continue;
                }

                if (conjunction >= 0 && conjunction <= first + 1 && IsListBefore(clause, i))
                {
                    continue;
                }

                break;
            }

            if (item.Kind == ItemKind.Dash && MentionSearch.Holds(clause.Document, item.Start))
            {
                continue;
            }

            if (item.Kind is ItemKind.Colon or ItemKind.Semicolon or ItemKind.Dash or ItemKind.Stop || (item.Kind == ItemKind.Quotation && item.EndsClause && i < last + 1))
            {
                break;
            }

            if (item.Kind == ItemKind.Word)
            {
                var verb = clause.VerbAt(i);
                if (verb >= 0)
                {
                    if (!StepOverVerb(clause, verb, i, conjunction, ref first))
                    {
                        break;
                    }

                    i = clause.Verbs[verb].First;
                    first = Math.Min(first, i);
                    continue;
                }

                if (item.Is(WordClass.Conjunction))
                {
                    conjunction = i;
                    first = i;
                    continue;
                }

                if (IsClauseWord(clause, i, last))
                {
                    break;
                }
            }

            first = i;
        }

        return Trim(clause, first, last);
    }

    /// <summary>Decides at a verb on the way back: a participle or infinitive belongs to the noun phrase; a verb with tense ends it.</summary>
    private static bool StepOverVerb(Clause clause, int index, int at, int conjunction, ref int first)
    {
        ref var verb = ref CollectionsMarshal.AsSpan(clause.Verbs)[index];
        if (verb.Form is VerbGroupForm.Participle or VerbGroupForm.Infinitive && verb.First > clause.First)
        {
            return true;
        }

        if (verb.Form == VerbGroupForm.Gerund)
        {
            return verb.First > clause.First + 1 && clause.Is(verb.First - 1, ItemKind.Word) && !(clause.Is(verb.First - 1, WordClass.Subordinator) && !clause.Is(verb.First - 1, WordClass.Preposition));
        }

        if (conjunction >= 0)
        {
            first = conjunction + 1;
            return false;
        }

        // "officials briefed on the matter said": two past forms in a row, so the first describes.
        if (verb.Form == VerbGroupForm.Finite && verb.First == verb.Head && verb.HasSubject && !verb.SharesSubject
            && clause[verb.Head].Can(VerbForms.Past) && clause[verb.Head].Can(VerbForms.Participle)
            && (clause.Is(verb.Head + 1, WordClass.Preposition | WordClass.Time) || clause.Says(verb.Head + 1, "last") || clause.Says(verb.Head + 1, "this")) && !clause.Says(verb.Head + 1, "to") && !clause.Is(verb.SubjectEnd - 1, WordClass.SubjectPronoun))
        {
            verb.Form = VerbGroupForm.Participle;
            return true;
        }

        first = at + 1;
        return false;
    }

    /// <summary>A word that opens a clause and so ends the noun phrase on its right.</summary>
    private static bool IsClauseWord(Clause clause, int index, int last)
    {
        ref var item = ref clause[index];
        if (item.Is(WordClass.Relative))
        {
            return true;
        }

        if (item.Is(WordClass.Subordinator | WordClass.Question))
        {
            // "that side", "so far", "the people as a whole": determiners and adverbs by other lights.
            return !clause.Says(index, "than") && !(clause.Says(index, "that") && index < last && !clause.Is(index + 1, WordClass.Determiner | WordClass.SubjectPronoun | WordClass.Possessive) && index == clause.First);
        }

        return item.Is(WordClass.SubjectPronoun) && index < last && !item.Is(WordClass.Determiner) && !clause.Is(index + 1, WordClass.Conjunction)
            && !(index + 1 <= last && clause[index + 1].Is(WordClass.ObjectPronoun));
    }

    /// <summary>"Google, Yahoo and Apple said": what stands before the comma is a noun phrase too, and not a lead-in.</summary>
    private static bool IsListBefore(Clause clause, int comma)
    {
        for (var i = comma - 1; i >= clause.First; i--)
        {
            ref var item = ref clause[i];
            if (item.Kind is not (ItemKind.Word or ItemKind.Possessive or ItemKind.Number))
            {
                return item.Kind == ItemKind.Comma && i + 1 < comma && !clause.Is(i + 1, WordClass.Preposition | WordClass.Adverb | WordClass.Subordinator);
            }

            if (clause.Says(i, "including"))
            {
                return true;
            }

            if (clause.VerbAt(i) >= 0 || item.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Time) || (item.Is(WordClass.Adverb) && !item.IsCapital))
            {
                return false;
            }
        }

        return comma > clause.First;
    }

    private static int Trim(Clause clause, int first, int last)
    {
        while (first < last)
        {
            var time = TimeSearch.EndFrom(clause.Document, clause[first].Start);
            while (first < last && clause[first].End <= time)
            {
                first++;
            }

            ref var item = ref clause[first];
            if (item.Kind is ItemKind.Comma or ItemKind.Dash or ItemKind.Other
                || item.Is(WordClass.Conjunction)
                || (item.Is(WordClass.Adverb | WordClass.Time) && !item.Is(WordClass.Determiner | WordClass.SubjectPronoun))
                || (item.Is(WordClass.Subordinator) && !item.Is(WordClass.Determiner)))
            {
                first++;
            }
            else if (item.Is(WordClass.Preposition))
            {
                var next = LeadEnd(clause, first, last);
                if (next == first)
                {
                    break;
                }

                first = next;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>"On Monday Biden", "In Kyiv the president": the item after a leading phrase; <paramref name="first"/> when there is no end to it.</summary>
    private static int LeadEnd(Clause clause, int first, int last)
    {
        var mentions = clause.Document.Mentions;
        for (var i = first + 1; i < last; i++)
        {
            if (clause.Is(i, WordClass.Time) || clause.Is(i, ItemKind.Number))
            {
                var next = i + 1;
                while (next < last && (clause.Is(next, WordClass.Time) || clause.Is(next, ItemKind.Number)))
                {
                    next++;
                }

                return next;
            }

            if (i > first + 1 && clause.Is(i, WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun) && !clause.Is(i - 1, WordClass.Preposition))
            {
                return i;
            }
        }

        // Two names side by side: the second mention is the subject.
        for (var m = mentions.Length - 1; m >= 0; m--)
        {
            if (mentions[m].Span.Start <= clause[first].Start)
            {
                break;
            }

            if (mentions[m].Span.End == clause[last].End)
            {
                for (var i = last; i > first + 1; i--)
                {
                    if (clause[i].Start == mentions[m].Span.Start)
                    {
                        return clause.Is(i - 1, WordClass.Preposition) ? first : i;
                    }
                }
            }
        }

        return clause.Is(last, WordClass.SubjectPronoun) ? last : first;
    }
}
