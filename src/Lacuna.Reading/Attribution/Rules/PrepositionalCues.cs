using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Cues that are prepositions: "according to X", "in X's words".</summary>
internal static class PrepositionalCues
{
    /// <summary>Adds such cues; where the phrase only says who passes a statement on, it becomes that statement's relay, if <paramref name="tellsRelays"/>.</summary>
    public static void Find(Clause clause, List<Candidate> found, bool tellsRelays)
    {
        for (var i = clause.First; i + 1 < clause.BodyEnd; i++)
        {
            if (clause[i].Kind != ItemKind.Word || clause[i].IsAside)
            {
                continue;
            }

            if (clause.Says(i, "according") && clause.Says(i + 1, "to"))
            {
                var end = SourceEnd(clause, i + 2);
                if (!IsBareNoun(clause, i + 2, end))
                {
                    Add(clause, i, i + 2, i + 2, end, found, tellsRelays);
                }
            }
            else if (clause.Says(i, "in"))
            {
                InWordsOf(clause, i, found);
            }
        }
    }

    /// <summary>"according to plan", "according to law" name nobody.</summary>
    private static bool IsBareNoun(Clause clause, int first, int end) =>
        end == first + 1 && !clause[first].IsCapital && !clause.Is(first, WordClass.SpeakerNoun | WordClass.Channel | WordClass.ObjectPronoun | WordClass.SubjectPronoun | WordClass.Possessive)
        && clause.Word(first)[^1] != 's';

    private static void InWordsOf(Clause clause, int index, List<Candidate> found)
    {
        if (clause.Says(index + 1, "the") && clause.Is(index + 2, WordClass.View) && clause.Says(index + 3, "of") && clause.StartsNounPhrase(index + 4))
        {
            Add(clause, index, index + 4, index + 4, NounPhrase.EndAfter(clause, index + 4, clause.BodyEnd), found, tellsRelays: false);
            return;
        }

        if (clause.Is(index + 1, WordClass.Possessive) && clause.Is(index + 2, WordClass.View))
        {
            Add(clause, index + 2, index + 3, index + 1, index + 2, found, tellsRelays: false);
            return;
        }

        var end = index + 1;
        while (end < clause.BodyEnd && end < index + 8 && clause[end].Kind == ItemKind.Word && clause.VerbAt(end) < 0)
        {
            end++;
        }

        if (end > index + 1 && clause.Is(end, ItemKind.Possessive) && (clause.Is(end + 1, WordClass.View) || (clause.Says(end + 1, "own") && clause.Is(end + 2, WordClass.View))))
        {
            Add(clause, clause.Is(end + 1, WordClass.View) ? end + 1 : end + 2, clause.Is(end + 1, WordClass.View) ? end + 2 : end + 3, index + 1, end, found, tellsRelays: false);
        }
    }

    /// <summary>The noun phrase after "according to", with what describes it, up to the comma.</summary>
    private static int SourceEnd(Clause clause, int first)
    {
        var end = NounPhrase.EndAfter(clause, first, clause.BodyEnd);
        while (end < clause.BodyEnd && !clause.EndsPhrase(end) && clause[end].Kind != ItemKind.Quotation && !clause.Is(end, WordClass.Relative | WordClass.Conjunction)
            && !(clause.Is(end, WordClass.Subordinator) && !clause.Is(end, WordClass.Preposition))
            && !(clause.VerbAt(end) is >= 0 and var verb && clause.Verbs[verb].Form == VerbGroupForm.Finite))
        {
            end++;
        }

        return end;
    }

    private static void Add(Clause clause, int cueFirst, int cueEnd, int sourceFirst, int sourceEnd, List<Candidate> found, bool tellsRelays)
    {
        if (sourceEnd <= sourceFirst)
        {
            return;
        }

        var phraseFirst = Math.Min(cueFirst, sourceFirst);
        if (clause.Says(phraseFirst - 1, "in"))
        {
            phraseFirst--;
        }

        var phraseEnd = Math.Max(cueEnd, sourceEnd);
        var candidate = new Candidate { CueFirst = cueFirst, CueEnd = cueEnd, SourceFirst = sourceFirst, SourceEnd = sourceEnd };
        var start = LeftContent.ContentStart(clause, clause.First, phraseFirst);
        if (phraseFirst <= start || (clause.Is(phraseFirst - 1, ItemKind.Comma) && IsLeadIn(clause, start, phraseFirst) && clause.Is(phraseEnd, ItemKind.Comma)))
        {
            if (clause.Is(phraseEnd, ItemKind.Comma) && phraseEnd + 1 < clause.BodyEnd)
            {
                var told = tellsRelays ? found.Find(other => other.SourceFirst == phraseEnd + 1 && other is { HasRight: true, RelayFirst: < 0 }) : null;
                if (told is not null)
                {
                    (told.RelayFirst, told.RelayEnd) = (sourceFirst, sourceEnd);
                    return;
                }

                candidate.RightFirst = phraseEnd + 1;
                if (phraseFirst - 1 > start && clause.VerbAt(phraseEnd + 1) is >= 0 and var verb && clause.Verbs[verb].Form == VerbGroupForm.Finite)
                {
                    // "The second project, according to him, concerns ports".
                    (candidate.LeftFirst, candidate.LeftEnd) = (start, phraseFirst - 1);
                }

                found.Insert(0, candidate);
            }

            return;
        }

        var end = clause.Is(phraseFirst - 1, ItemKind.Comma) ? phraseFirst - 1 : phraseFirst;
        var before = found.FindLast(other => other.CueFirst < phraseFirst && other.BreakAt < phraseFirst && (other.HasRight ? other.RightFirst < end : other.HasLeft));
        if (tellsRelays && before is not null && IsOutermost(clause, before, phraseFirst))
        {
            (before.RelayFirst, before.RelayEnd) = (sourceFirst, sourceEnd);
            before.Limit = before.HasRight ? end : -1;
            return;
        }

        candidate.LeftFirst = start;
        candidate.LeftEnd = end;
        candidate.BreakAt = end;
        found.Add(candidate);
    }

    /// <summary>"In addition, according to the ministry, …": nothing is said before the phrase yet.</summary>
    private static bool IsLeadIn(Clause clause, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (clause[i].Kind == ItemKind.Quotation)
            {
                return false;
            }
        }

        return !clause.HasFiniteVerb(first, end);
    }

    /// <summary>True when the statement before makes up the sentence up to here, so that the phrase says who passes it on.</summary>
    private static bool IsOutermost(Clause clause, Candidate candidate, int phraseFirst)
    {
        if (!candidate.HasSource)
        {
            return false;
        }

        var first = candidate.HasLeft ? candidate.LeftFirst : candidate.SourceFirst;
        for (var i = clause.First; i < first; i++)
        {
            var verb = clause.VerbAt(i);
            if (verb >= 0 && clause.Verbs[verb].Form == VerbGroupForm.Finite)
            {
                return false;
            }
        }

        return candidate.CueFirst < phraseFirst;
    }
}
