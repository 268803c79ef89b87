using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Finds the verb groups of a clause without a parser: by forms, auxiliaries and neighbours.</summary>
internal static class VerbFinder
{
    /// <summary>Longest run of auxiliaries and adverbs before the verb itself: "could not have been more clearly said".</summary>
    private const int LongestRun = 7;

    public static void Find(Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            ref var item = ref clause[i];
            if (item.IsAside)
            {
                continue;
            }

            VerbGroup? verb = item switch
            {
                { Kind: ItemKind.Possessive } when IsAuxiliaryEnding(clause, i) => Auxiliaries(clause, i),
                { Kind: ItemKind.Word } when item.Is(WordClass.Auxiliary) && !(item.IsCapital && item.Is(WordClass.Modal) && i > clause.First) => Auxiliaries(clause, i),
                { Kind: ItemKind.Word } when clause.Says(i, "to") => Infinitive(clause, i),
                { Kind: ItemKind.Word } when item.Forms != VerbForms.None => Bare(clause, i),
                _ => null,
            };
            if (verb is { } found)
            {
                for (var k = found.First; k <= found.Head; k++)
                {
                    clause[k].Group = clause.Verbs.Count;
                }

                found.SubjectFirst = -1;
                found.IsNegated |= clause.Is(found.First - 1, WordClass.Negation) && !clause.Says(found.First - 1, "no");
                clause.Verbs.Add(found);
                i = found.Head;
            }
        }
    }

    /// <summary>"'s" after a pronoun is "is" or "has" when a verb form follows.</summary>
    private static bool IsAuxiliaryEnding(Clause clause, int index) =>
        clause.Is(index - 1, WordClass.SubjectPronoun | WordClass.Question | WordClass.Relative)
        || clause.Says(index - 1, "that") || clause.Says(index - 1, "there");

    private static VerbGroup? Auxiliaries(Clause clause, int first)
    {
        var isGerund = clause.Says(first, "being") || clause.Says(first, "having");
        var verb = new VerbGroup { First = first, Head = first, Form = isGerund ? VerbGroupForm.Gerund : VerbGroupForm.Finite };
        WordClass last = WordClass.None;
        for (var i = first; i < Math.Min(clause.End, first + LongestRun); i++)
        {
            ref var item = ref clause[i];
            if (item.Kind == ItemKind.Possessive && i == first)
            {
                last = WordClass.Be | WordClass.Have;
                continue;
            }

            if (item.Kind != ItemKind.Word)
            {
                break;
            }

            if (item.Is(WordClass.Contracted))
            {
                verb.IsNegated = true;
            }

            if (item.Is(WordClass.Auxiliary) && !(last != WordClass.None && Completes(item.Forms, last)))
            {
                last = item.Classes & WordClass.Auxiliary;
                verb.Head = i;
                verb.IsFuture |= item.Is(WordClass.Future);
                verb.HasModal |= item.Is(WordClass.Modal);
                continue;
            }

            if (Completes(item.Forms, last) && !(item.Info?.IsOftenNoun == true && clause.Is(i - 1, WordClass.Determiner)))
            {
                verb.Head = i;
                verb.IsPassive = (last & WordClass.Be) != 0 && item.Can(VerbForms.Participle) && !(clause.Is(i - 1, ItemKind.Possessive) && (last & WordClass.Have) != 0 && !clause.Says(i + 1, "by"));
                if (clause.Says(i, "going") && clause.Says(i + 1, "to") && i + 2 < clause.End && clause[i + 2].Can(VerbForms.Base))
                {
                    verb.Head = i + 2;
                    verb.IsFuture = true;
                }

                return verb;
            }

            if (item.Is(WordClass.Negation))
            {
                verb.IsNegated = true;
            }
            else if (clause.Says(i, "to") && i + 1 < clause.End && clause[i + 1].Can(VerbForms.Base) && (last & (WordClass.Be | WordClass.Have)) != 0 && clause[i - 1].Is(WordClass.Be | WordClass.Have))
            {
                verb.Head = i + 1;
                verb.IsFuture = true;
                return verb;
            }
            else if (!item.Is(WordClass.Adverb))
            {
                break;
            }
        }

        return last == WordClass.None ? null : verb;
    }

    private static bool Completes(VerbForms forms, WordClass auxiliary) =>
        ((auxiliary & (WordClass.Be | WordClass.Have)) != 0 && (forms & VerbForms.Participle) != 0)
        || ((auxiliary & WordClass.Be) != 0 && (forms & VerbForms.Gerund) != 0)
        || ((auxiliary & (WordClass.Modal | WordClass.Do)) != 0 && (forms & VerbForms.Base) != 0);

    private static VerbGroup? Infinitive(Clause clause, int to)
    {
        var head = to + 1;
        while (clause.Is(head, WordClass.Adverb) && head < clause.End && !clause[head].Can(VerbForms.Base))
        {
            head++;
        }

        if (head >= clause.End || clause[head].Kind != ItemKind.Word || !(clause[head].Can(VerbForms.Base) || IsUnknownBase(clause, head)) || clause[head].Is(WordClass.NotVerb))
        {
            return null;
        }

        return new VerbGroup { First = head, Head = head, Form = VerbGroupForm.Infinitive, IsNegated = clause.Says(to - 1, "not") };
    }

    /// <summary>"to leverage its ties": a word that no table knows, in the singular, with something after it to act on.</summary>
    private static bool IsUnknownBase(Clause clause, int index)
    {
        ref var item = ref clause[index];
        if (item.Info is not null || item.IsCapital || clause.Word(index)[^1] == 's')
        {
            return false;
        }

        return clause.VerbAt(index - 2) >= 0 || (clause.Is(index + 1, ItemKind.Word) && !clause.Is(index + 1, WordClass.Conjunction | WordClass.Auxiliary) && !HasNounEnding(clause.Word(index)));
    }

    private static bool HasNounEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "ure", "age", "cy", "dom", "hood", "er", "or", "ist", "ing", "ed", "al", "ic"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static VerbGroup? Bare(Clause clause, int index)
    {
        ref var item = ref clause[index];
        if (item.IsCapital && index > clause.First && !IsTitleCase(clause))
        {
            return null;
        }

        if (item.Can(VerbForms.Gerund))
        {
            return VerbContext.IsGerundVerb(clause, index) ? New(index, VerbGroupForm.Gerund) : null;
        }

        if (item.Can(VerbForms.Past | VerbForms.Participle))
        {
            return VerbContext.PastForm(clause, index) is { } form ? New(index, form) : null;
        }

        if (!VerbContext.IsPresentVerb(clause, index))
        {
            return null;
        }

        return New(index, VerbContext.JoinsInfinitive(clause, index) ? VerbGroupForm.Infinitive : VerbGroupForm.Finite);
    }

    private static VerbGroup New(int index, VerbGroupForm form) => new() { First = index, Head = index, Form = form };

    /// <summary>Headlines in capitals hide the verb among names.</summary>
    private static bool IsTitleCase(Clause clause)
    {
        if (clause.Document.Document.Headline is { } headline)
        {
            return headline.Contains(clause[clause.First].Start);
        }

        return false;
    }
}
