using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Where noun phrases begin and end on the item line.</summary>
internal static class NounPhrase
{
    /// <summary>First item of the shortest noun phrase that ends at <paramref name="last"/>: back over names, adjectives and one determiner.</summary>
    public static int ShortStartBefore(Clause clause, int last)
    {
        var i = last;
        while (i > clause.First)
        {
            ref var before = ref clause[i - 1];
            if (before.Kind is ItemKind.Possessive or ItemKind.Number
                || (before.Kind == ItemKind.Word && clause.VerbAt(i - 1) < 0
                    && !before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.Adverb | WordClass.SubjectPronoun)))
            {
                i--;
                if (before.Is(WordClass.Determiner | WordClass.Possessive))
                {
                    break;
                }

                continue;
            }

            if (before.Is(WordClass.Preposition) && clause.Says(i - 1, "of") && i - 2 >= clause.First && clause.Is(i - 2, ItemKind.Word))
            {
                i -= 2;
                continue;
            }

            break;
        }

        return i;
    }

    /// <summary>Item just after the noun phrase that starts at <paramref name="first"/>, "of" and "and" phrases of names included.</summary>
    public static int EndAfter(Clause clause, int first, int limit)
    {
        var i = Math.Max(first, EndOfMention(clause, first, limit) - 1);
        for (; i < limit; i++)
        {
            ref var item = ref clause[i];
            switch (item.Kind)
            {
                case ItemKind.Word:
                    if (item.Is(WordClass.ObjectPronoun | WordClass.SubjectPronoun) && !item.Is(WordClass.Determiner | WordClass.Possessive))
                    {
                        return i == first ? i + 1 : i;
                    }

                    if (i > first && (clause.VerbAt(i) >= 0 || StartsNextName(clause, i)))
                    {
                        return i;
                    }

                    if (item.Is(WordClass.Conjunction) && i > first)
                    {
                        if (i + 1 < limit && (clause[i + 1].IsCapital || clause.Is(i + 1, WordClass.Determiner | WordClass.Possessive) || clause.Is(i + 1, WordClass.SpeakerNoun)) && clause.VerbAt(i + 1) < 0)
                        {
                            continue;
                        }

                        return i;
                    }

                    if (i > first && item.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Question | WordClass.Relative | WordClass.Adverb | WordClass.Auxiliary | WordClass.Time | WordClass.Negation)
                        && !item.IsCapital)
                    {
                        if ((clause.Says(i, "of") || clause.Says(i, "for") || clause.Says(i, "in") || clause.Says(i, "at") || clause.Says(i, "from")) && i + 1 < limit && IsNamePart(clause, i, limit))
                        {
                            continue;
                        }

                        return i;
                    }

                    break;
                case ItemKind.Number or ItemKind.Possessive:
                    break;
                case ItemKind.Comma:
                    if (IsNameComma(clause, i))
                    {
                        break;
                    }

                    return i;
                case ItemKind.OpenParenthesis:
                    while (i < limit - 1 && clause[i].Kind != ItemKind.CloseParenthesis)
                    {
                        i++;
                    }

                    break;
                default:
                    return i;
            }
        }

        return i;
    }

    /// <summary>True when the range names something that can speak: it holds a noun or a pronoun.</summary>
    public static bool IsPlausible(Clause clause, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref var item = ref clause[i];
            if (item.Kind == ItemKind.Quotation && !item.EndsClause)
            {
                return true;
            }

            if (item.Kind == ItemKind.Word
                && (item.Is(WordClass.SubjectPronoun)
                    || (!item.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Possessive | WordClass.Subordinator | WordClass.Adverb | WordClass.Time) && clause.VerbAt(i) < 0)
                    || (item.IsCapital && i > first)
                    || (i > first && item.Is(WordClass.Determiner) && clause.Is(i - 1, WordClass.Determiner))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Item after the longest mention that starts at <paramref name="first"/>; the index itself when none does.</summary>
    private static int EndOfMention(Clause clause, int first, int limit)
    {
        if (first >= limit)
        {
            return first;
        }

        var end = MentionSearch.EndFrom(clause.Document, clause[first].Start);
        var i = first;
        while (i < limit && clause[i].End <= end)
        {
            i++;
        }

        return i;
    }

    /// <summary>"told reporters Russia would", "told CNN Trump was": a name after a plural, or a mention right after another.</summary>
    private static bool StartsNextName(Clause clause, int index)
    {
        ref var item = ref clause[index];
        ref var before = ref clause[index - 1];
        if (before.Kind != ItemKind.Word)
        {
            return false;
        }

        if (item.Is(WordClass.Determiner | WordClass.Possessive) && !before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))
        {
            return true;
        }

        if (!item.IsCapital)
        {
            return false;
        }

        return (!before.IsCapital && clause.Word(index - 1)[^1] == 's' && !before.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Possessive))
            || (before.IsCapital && MentionSearch.StartsAt(clause.Document, item.Start) && MentionSearch.EndsAt(clause.Document, before.End));
    }

    /// <summary>"of the European Union", "for Foreign Affairs", "of China": an of-phrase belongs to a title.</summary>
    private static bool IsNamePart(Clause clause, int preposition, int limit)
    {
        var next = preposition + 1;
        if (clause.Says(preposition, "of"))
        {
            return clause.StartsNounPhrase(next);
        }

        if (clause.Says(preposition, "for") && !clause[preposition - 1].IsCapital)
        {
            return false;
        }

        if (clause.Is(next, WordClass.Determiner))
        {
            next++;
        }

        return next < limit && clause[next].IsCapital && !clause.Is(next, WordClass.Time);
    }

    /// <summary>"Biden, Jr." and "Washington, D.C.,".</summary>
    public static bool IsNameComma(Clause clause, int comma) =>
        clause.Says(comma + 1, "Jr.") || clause.Says(comma + 1, "Jr") || clause.Says(comma + 1, "Sr.") || clause.Says(comma + 1, "D.C.") || clause.Says(comma + 1, "III");
}
