using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>What stands between a subject and its verb in commas, dashes or parentheses.</summary>
/// <param name="SubjectEnd">Item just after the subject's own noun phrase.</param>
/// <param name="KeepInSubject">True for an apposition, which names the speaker further; false for a relative clause or an aside.</param>
internal readonly record struct Parenthesis(int SubjectEnd, bool KeepInSubject)
{
    /// <summary>Reads the parenthesis that ends with the mark at <paramref name="closing"/>; null when none opens.</summary>
    public static Parenthesis? Before(Clause clause, int closing)
    {
        var kind = clause[closing].Kind;
        if (kind == ItemKind.CloseParenthesis)
        {
            for (var i = closing - 1; i > clause.First; i--)
            {
                if (clause[i].Kind == ItemKind.OpenParenthesis)
                {
                    return new Parenthesis(i, true);
                }
            }

            return null;
        }

        var keep = true;
        Parenthesis? found = null;
        var end = closing;
        for (var i = closing - 1; i >= clause.First; i--)
        {
            ref var item = ref clause[i];
            if (item.Kind == kind)
            {
                if (end == i + 1 || i == clause.First || !OpensAside(clause, i, end, found is not null, ref keep))
                {
                    break;
                }

                found = new Parenthesis(i, keep);
                end = i;
                if (!clause.Is(i - 1, ItemKind.Word) && !clause.Is(i - 1, ItemKind.CloseParenthesis) && !clause.Is(i - 1, ItemKind.Number))
                {
                    break;
                }
            }
            else if (item.Kind is ItemKind.Colon or ItemKind.Semicolon || (item.Kind == ItemKind.Quotation && item.EndsClause)
                || (item.Kind == ItemKind.Dash && kind == ItemKind.Comma))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Reads the words after an opening comma: a relative clause, an apposition or an aside.</summary>
    private static bool OpensAside(Clause clause, int opening, int closing, bool isFurther, ref bool keep)
    {
        var first = opening + 1;
        ref var item = ref clause[first];
        if (item.Is(WordClass.Relative))
        {
            keep = false;
            return true;
        }

        var hasTense = clause.HasFiniteVerb(first, closing);
        if (hasTense)
        {
            // "as he left the room," and "when asked about it," part subject from verb; a clause with its own subject does not.
            if (isFurther || !item.Is(WordClass.Subordinator))
            {
                return false;
            }

            keep = false;
            return true;
        }

        if (item.Is(WordClass.Conjunction) || (item.Is(WordClass.Subordinator) && !item.Is(WordClass.Preposition)))
        {
            return false;
        }

        if (item.Is(WordClass.Adverb | WordClass.Preposition | WordClass.Time | WordClass.Subordinator)
            || (item.Can(VerbForms.Gerund) && clause.VerbAt(first) >= 0)
            || (item.Can(VerbForms.Participle) && !item.IsCapital && clause.VerbAt(first) >= 0))
        {
            keep = false;
            return true;
        }

        return item.Kind is ItemKind.Word or ItemKind.Number or ItemKind.Quotation;
    }
}
