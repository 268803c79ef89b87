using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>A quotation brought in by a colon after any clause: "came away with the optimistic conclusion: …".</summary>
internal static class ColonQuotations
{
    /// <summary>Longest way from the verb to the colon.</summary>
    private const int Longest = 12;

    public static bool Read(Clause clause, int index, in VerbGroup verb, Candidate candidate)
    {
        if (!verb.HasSubject)
        {
            return false;
        }

        for (var i = verb.Head + 1; i < Math.Min(clause.End - 1, verb.Head + 1 + Longest); i++)
        {
            if (clause[i].Kind == ItemKind.Colon)
            {
                if (!clause.Is(i + 1, ItemKind.Quotation))
                {
                    return false;
                }

                (candidate.SourceFirst, candidate.SourceEnd) = (verb.SubjectFirst, verb.SubjectEnd);
                candidate.SharesSource = verb.SharesSubject;
                candidate.BreakAt = verb.SharesSubject ? Breaks.BeforeVerb(clause, verb.First) : Breaks.BeforeSubject(clause, verb);
                candidate.CueEnd = i;
                candidate.RightFirst = i + 1;
                return true;
            }

            if (clause[i].Kind is not (ItemKind.Word or ItemKind.Number or ItemKind.Possessive) || (clause.VerbAt(i) >= 0 && clause.VerbAt(i) != index && clause.Verbs[clause.VerbAt(i)].Form == VerbGroupForm.Finite))
            {
                return false;
            }
        }

        return false;
    }
}
