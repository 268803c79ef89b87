using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Tells by its neighbours whether a word that can be a verb is one here.</summary>
internal static class VerbContext
{
    /// <summary>False for "the meeting", "press briefing", "their understanding".</summary>
    public static bool IsGerundVerb(Clause clause, int index)
    {
        if (clause.Is(index - 1, WordClass.Determiner | WordClass.Possessive) || clause.Is(index - 1, ItemKind.Possessive))
        {
            return false;
        }

        return clause[index].Info?.Noun is null || StartsContent(clause, index + 1);
    }

    /// <summary>Finite or participle for a past form; null for an adjective: "the reported atrocities".</summary>
    public static VerbGroupForm? PastForm(Clause clause, int index)
    {
        ref var item = ref clause[index];
        if (index == clause.First)
        {
            return VerbGroupForm.Participle;
        }

        ref var before = ref clause[index - 1];
        var isPossessive = before.Kind == ItemKind.Possessive || before.Is(WordClass.Possessive);
        if (isPossessive || (before.Is(WordClass.Determiner) && !before.Is(WordClass.SubjectPronoun) && !IsNumber(clause, index - 1)))
        {
            return null;
        }

        if (before.Is(WordClass.Preposition) && !before.Is(WordClass.Subordinator | WordClass.Adverb))
        {
            return null;
        }

        // "discuss shared challenges": right after a verb, a past form describes its object.
        if (clause.VerbAt(index - 1) is >= 0 and var verb && clause.Verbs[verb].Head == index - 1 && !before.Is(WordClass.Auxiliary))
        {
            return null;
        }

        // "their support and increased aid": after a conjunction, a past form straight before a noun describes it, unless it is a cue.
        if (before.Is(WordClass.Conjunction) && item.Can(VerbForms.Participle) && item.Info?.Cues is not { IsEmpty: false } && IsPlainWord(clause, index + 1))
        {
            return null;
        }

        if (!item.Can(VerbForms.Past))
        {
            return VerbGroupForm.Participle;
        }

        // "read", "put", "cut": the present and the past are spelled alike; both have tense.
        if (item.Can(VerbForms.Participle) && clause.Says(index + 1, "by") && before.Kind == ItemKind.Word && !before.Is(WordClass.SubjectPronoun))
        {
            return VerbGroupForm.Participle;
        }

        return VerbGroupForm.Finite;
    }

    /// <summary>"The two discussed": a number after "the" stands for those counted.</summary>
    private static bool IsNumber(Clause clause, int index) =>
        clause.Says(index - 1, "the") && (clause.Says(index, "two") || clause.Says(index, "three") || clause.Says(index, "four") || clause.Says(index, "other"));

    private static bool IsPlainWord(Clause clause, int index) =>
        clause.Is(index, ItemKind.Word) && !clause[index].IsCapital
        && !clause.Is(index, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.ObjectPronoun | WordClass.SubjectPronoun | WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb | WordClass.Question);

    /// <summary>True for a present form with a subject before it.</summary>
    public static bool IsPresentVerb(Clause clause, int index)
    {
        if (index == clause.First)
        {
            return false;
        }

        ref var item = ref clause[index];
        ref var before = ref clause[index - 1];
        if (before.Kind == ItemKind.Possessive
            || before.Kind == ItemKind.Number
            || before.Is(WordClass.Possessive)
            || (before.Is(WordClass.Determiner) && !before.Is(WordClass.SubjectPronoun | WordClass.Conjunction))
            || (before.Is(WordClass.Preposition) && !before.Is(WordClass.Subordinator | WordClass.Adverb)))
        {
            return false;
        }

        if (item.Info?.IsOftenNoun != true)
        {
            return item.Can(VerbForms.Third) || IsPluralSubject(clause, index - 1) || IsJoinedName(clause, index - 1);
        }

        // "some state officials": a determiner that is a pronoun as well.
        if (before.Is(WordClass.Determiner))
        {
            return StartsClause(clause, index + 1);
        }

        if (before.Is(WordClass.SubjectPronoun | WordClass.Relative) && !before.Is(WordClass.Determiner))
        {
            return true;
        }

        if (item.Can(VerbForms.Third))
        {
            if (before.Is(WordClass.Conjunction) || before.Kind == ItemKind.Comma)
            {
                return StartsContent(clause, index + 1) && (FollowsPresent(clause) || clause.VerbAt(index - 1) >= 0);
            }

            return before.IsCapital || before.Kind == ItemKind.CloseParenthesis
                ? StartsContent(clause, index + 1)
                : StartsClause(clause, index + 1) && (before.Is(WordClass.SpeakerNoun) || !clause.Says(index + 1, "that"));
        }

        return IsPluralSubject(clause, index - 1)
            && (before.Kind == ItemKind.Word && !before.Is(WordClass.Conjunction) ? StartsContent(clause, index + 1) : StartsClause(clause, index + 1));
    }

    /// <summary>"to recruit and train": a bare form after a conjunction goes with the infinitive or modal before it.</summary>
    public static bool JoinsInfinitive(Clause clause, int index) =>
        clause[index].Can(VerbForms.Base) && !clause[index].Can(VerbForms.Past)
        && (clause.Is(index - 1, WordClass.Conjunction) || clause.Is(index - 1, ItemKind.Comma) || clause.Is(index - 1, WordClass.Adverb))
        && LastIsBare(clause);

    private static bool LastIsBare(Clause clause)
    {
        for (var v = clause.Verbs.Count - 1; v >= 0; v--)
        {
            if (clause.Verbs[v].Form == VerbGroupForm.Infinitive || clause.Verbs[v].HasModal || clause.Verbs[v].IsFuture)
            {
                return true;
            }

            if (clause.Verbs[v].Form == VerbGroupForm.Finite)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"denies … and claims": after a conjunction, a form that is as often a noun is a verb only beside another in the present.</summary>
    private static bool FollowsPresent(Clause clause)
    {
        for (var v = clause.Verbs.Count - 1; v >= 0; v--)
        {
            if (clause.Verbs[v].Form == VerbGroupForm.Finite)
            {
                return clause[clause.Verbs[v].First].Can(VerbForms.Third);
            }
        }

        return false;
    }

    /// <summary>"Mr. King and Mr. Schultz say".</summary>
    private static bool IsJoinedName(Clause clause, int index)
    {
        for (var i = index; i > clause.First && clause.Is(i, ItemKind.Word) && (clause[i].IsCapital || clause.Is(i, WordClass.Conjunction)); i--)
        {
            if (clause.Is(i, WordClass.Conjunction))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPluralSubject(Clause clause, int index)
    {
        while (index > clause.First && clause.Is(index, WordClass.Adverb))
        {
            index--;
        }

        ref var item = ref clause[index];
        if (item.Is(WordClass.SubjectPronoun | WordClass.Relative | WordClass.Conjunction))
        {
            return true;
        }

        return item.Kind switch
        {
            ItemKind.Comma or ItemKind.CloseParenthesis or ItemKind.Dash => true,
            ItemKind.Word => clause.Word(index)[^1] is 's' or 'S' || clause.Says(index, "people") || clause.Says(index, "police") || clause.Says(index, "media") || clause.Says(index, "government"),
            _ => false,
        };
    }

    private static bool StartsContent(Clause clause, int index) =>
        StartsClause(clause, index)
        || (index < clause.End && (clause[index].IsCapital || clause[index].Kind == ItemKind.Colon || IsLinkOf(clause, index) || clause.Says(index, "to")
            || (clause[index].Kind == ItemKind.Word && (clause.Word(index)[^1] == 's' || clause[index].Info is null) && !clause[index].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Subordinator) && !clause[index].Can(VerbForms.Past))));

    /// <summary>"calls for", "comments on": the preposition that the verb before it takes.</summary>
    private static bool IsLinkOf(Clause clause, int index)
    {
        foreach (var cue in clause[index - 1].Info?.Cues ?? [])
        {
            if ((cue.Particle is [var particle] && clause.Says(index, particle)) || HasLink(clause, index, cue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLink(Clause clause, int index, CueVerb cue)
    {
        foreach (var link in cue.Links)
        {
            if (clause.Says(index, link))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsClause(Clause clause, int index) =>
        index < clause.End
        && (clause[index].Kind == ItemKind.Quotation
            || clause.Says(index, "that")
            || clause[index].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Question));
}
