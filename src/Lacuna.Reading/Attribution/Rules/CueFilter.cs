using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Tells statements from what only looks like one: plans, conduct, events, the document's own voice.</summary>
internal sealed class CueFilter(StatementScope scope)
{
    /// <summary>True when the candidate, whose cue is <paramref name="verb"/>, is a statement in this scope.</summary>
    public bool Wants(Clause clause, in VerbGroup verb, CueVerb cue, Candidate candidate)
    {
        if (scope == StatementScope.Attributed)
        {
            return cue.Class != CueClass.Manner || cue.Takes(Frames.AnyObject) || HasQuotation(clause, candidate);
        }

        if (verb.HasModal && !verb.IsNegated && !HasQuotation(clause, candidate))
        {
            return false;
        }

        if (clause.Depth == 0 && candidate.SourceEnd == candidate.SourceFirst + 1 && candidate.HasSource && IsFirstPerson(clause, candidate.SourceFirst))
        {
            return false;
        }

        if (cue.Takes(Frames.Naming) && !cue.Takes(Frames.Object) && candidate.HasRight && candidate.RightFirst + 1 >= clause.BodyEnd && !clause.Is(candidate.RightFirst, ItemKind.Quotation))
        {
            // "call Tomas" gives no name.
            return false;
        }

        if (candidate.HasSource && !HasQuotation(clause, candidate) && IsEvent(clause, candidate))
        {
            return false;
        }

        if (cue.Takes(Frames.Object) && candidate.HasRight && clause.Is(candidate.RightFirst, WordClass.ObjectPronoun) && clause.Word(candidate.RightFirst).Length > 5)
        {
            // "defend themselves" is no speech.
            return false;
        }

        return cue.Class switch
        {
            CueClass.Decree => candidate.HasSource && IsJoint(clause, candidate),
            CueClass.Attitude => HasQuotation(clause, candidate),
            CueClass.Manner => HasQuotation(clause, candidate),
            CueClass.Evidence => candidate.HasSource && NamesDocument(clause, candidate),
            _ => true,
        };
    }

    /// <summary>"The trip underscores", "This highlights": what happens does not speak.</summary>
    private static bool IsEvent(Clause clause, Candidate candidate)
    {
        if (candidate.SourceEnd == candidate.SourceFirst + 1 && (clause.Says(candidate.SourceFirst, "this") || clause.Says(candidate.SourceFirst, "that") || clause.Says(candidate.SourceFirst, "which")))
        {
            return true;
        }

        var head = candidate.SourceFirst;
        while (head + 1 < candidate.SourceEnd && clause.Is(head + 1, ItemKind.Word) && !clause.Is(head + 1, WordClass.Preposition))
        {
            head++;
        }

        return clause.Is(head, WordClass.EventNoun) && !clause[head].IsCapital;
    }

    /// <summary>A decision is put in words when several take it: "Both decided", "The leaders decided".</summary>
    private static bool IsJoint(Clause clause, Candidate candidate)
    {
        for (var i = candidate.SourceFirst; i < candidate.SourceEnd; i++)
        {
            if (clause.Is(i, WordClass.Conjunction | WordClass.Joint))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFirstPerson(Clause clause, int index) =>
        clause.Says(index, "I") || clause.Says(index, "we") || clause.Says(index, "you");

    private static bool HasQuotation(Clause clause, Candidate candidate) =>
        clause.Is(candidate.RightFirst, ItemKind.Quotation) || (candidate.HasLeft && clause.Is(candidate.LeftEnd - 1, ItemKind.Quotation));

    private static bool NamesDocument(Clause clause, Candidate candidate)
    {
        for (var i = candidate.SourceFirst; i < candidate.SourceEnd; i++)
        {
            if (clause.Is(i, WordClass.Channel))
            {
                return true;
            }
        }

        return false;
    }
}
