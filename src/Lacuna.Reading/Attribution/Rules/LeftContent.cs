using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Content that stands before its source and cue: "X, the ministry said".</summary>
internal static class LeftContent
{
    /// <summary>Takes the clause or quotation before the source, and what follows the cue after a comma: "He has, she said, come up with it".</summary>
    public static bool Take(Clause clause, Candidate candidate, CueVerb cue, int stoppedAt)
    {
        if (candidate.SharesSource || !cue.Takes(Frames.Quote | Frames.That | Frames.HearerQuote | Frames.HearerThat))
        {
            return false;
        }

        var from = candidate.HasSource ? candidate.SourceFirst : candidate.CueFirst;
        if (clause.Says(from - 1, "as"))
        {
            return TakeRest(clause, candidate, from - 1, stoppedAt);
        }

        if (IsAfterQuotation(clause, from))
        {
            TakeQuotation(clause, candidate);
            TakeSecondHalf(clause, candidate, stoppedAt);
            return true;
        }

        if (!clause.Is(from - 1, ItemKind.Comma))
        {
            return false;
        }

        candidate.LeftFirst = ContentStart(clause, clause.First, from - 1);
        candidate.LeftEnd = from - 1;
        candidate.BreakAt = from - 1;
        if (candidate.LeftEnd <= candidate.LeftFirst || !(HasSubstance(clause, candidate.LeftFirst, candidate.LeftEnd) || GoesOn(clause, stoppedAt)))
        {
            candidate.LeftFirst = -1;
            return false;
        }

        TakeSecondHalf(clause, candidate, stoppedAt);
        if (candidate.HasRight && IsLeadPhrase(clause, candidate.LeftFirst, candidate.LeftEnd))
        {
            candidate.LeftFirst = -1;
        }

        return true;
    }

    /// <summary>"On Monday" or "In a statement" before "Kim said, the talks ended" tells of the saying.</summary>
    private static bool IsLeadPhrase(Clause clause, int first, int end)
    {
        var none = default(FrameMatch);
        none.HearerFirst = 0;
        return Fillers.Skip(clause, first, null, ref none) >= end;
    }

    /// <summary>Takes the quotation that ends right before the source or cue.</summary>
    public static void TakeQuotation(Clause clause, Candidate candidate)
    {
        var from = candidate.HasSource ? Math.Min(candidate.SourceFirst, candidate.CueFirst) : candidate.CueFirst;
        if (!IsAfterQuotation(clause, from))
        {
            return;
        }

        var last = clause.Is(from - 1, ItemKind.Comma) ? from - 2 : from - 1;
        candidate.LeftFirst = clause[last].EndsClause && last > clause.First && !clause.Is(last - 1, ItemKind.Quotation) && !HasCue(clause, clause.First, last)
            ? ContentStart(clause, clause.First, last)
            : last;
        while (candidate.LeftFirst == last && last - 1 >= clause.First && clause.Is(last - 1, ItemKind.Quotation))
        {
            candidate.LeftFirst = --last;
        }

        candidate.LeftEnd = clause.Is(from - 1, ItemKind.Comma) ? from - 1 : from;
        candidate.BreakAt = candidate.LeftEnd;
    }

    /// <summary>True when a quotation that is parted from what follows, by a mark in it or a comma, ends before <paramref name="index"/>.</summary>
    public static bool IsAfterQuotation(Clause clause, int index) =>
        (clause.Is(index - 1, ItemKind.Quotation) && clause[index - 1].EndsClause)
        || (clause.Is(index - 1, ItemKind.Comma) && clause.Is(index - 2, ItemKind.Quotation));

    /// <summary>"After some delay, the work meets the standard": a clause with a subject of its own stands after the lead-in.</summary>
    private static bool HasMainClause(Clause clause, int first, int end)
    {
        foreach (var verb in clause.Verbs)
        {
            if (verb is { Form: VerbGroupForm.Finite, HasSubject: true, SharesSubject: false } && verb.First < end && verb.SubjectFirst > first + 1 && clause.Is(verb.SubjectFirst - 1, ItemKind.Comma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The deal, the minister said, is dead" and "Back home, she said, nothing has changed": the verb of what was said comes after the cue.</summary>
    private static bool GoesOn(Clause clause, int comma)
    {
        if (!clause.Is(comma, ItemKind.Comma))
        {
            return false;
        }

        if (clause.VerbAt(comma + 1) is >= 0 and var at && clause.Verbs[at].Form == VerbGroupForm.Finite)
        {
            return true;
        }

        foreach (var verb in clause.Verbs)
        {
            if (verb is { Form: VerbGroupForm.Finite, HasSubject: true, SharesSubject: false } && verb.SubjectFirst >= comma + 1)
            {
                return verb.SubjectFirst <= comma + 2;
            }
        }

        return false;
    }

    /// <summary>True when another cue of saying stands before the quotation, to which the words before belong.</summary>
    private static bool HasCue(Clause clause, int first, int end)
    {
        foreach (var verb in clause.Verbs)
        {
            if (verb.First >= first && verb.First < end && clause[verb.Head].Info?.Cues is { IsEmpty: false } cues && cues[0].Class == CueClass.Speech)
            {
                return true;
            }
        }

        return false;
    }

    private static void TakeSecondHalf(Clause clause, Candidate candidate, int stoppedAt)
    {
        if (stoppedAt + 1 >= clause.BodyEnd || !clause.Is(stoppedAt, ItemKind.Comma))
        {
            return;
        }

        if (clause.Is(stoppedAt + 1, ItemKind.Quotation))
        {
            candidate.RightFirst = stoppedAt + 1;
            return;
        }

        var leftIsQuotation = clause.Is(candidate.LeftEnd - 1, ItemKind.Quotation);
        var next = clause[stoppedAt + 1];
        if (!leftIsQuotation && next.Kind == ItemKind.Word && !next.Can(VerbForms.Gerund) && !next.Is(WordClass.Relative | WordClass.Subordinator | WordClass.Adverb))
        {
            candidate.RightFirst = stoppedAt + 1;
        }
    }

    /// <summary>"As X noted, Y" and "Y, as X noted".</summary>
    private static bool TakeRest(Clause clause, Candidate candidate, int marker, int stoppedAt)
    {
        if (marker > clause.First && clause.Is(marker - 1, ItemKind.Comma) && marker - 1 > clause.First && !IsLeadIn(clause, clause.First, marker - 1))
        {
            candidate.LeftFirst = ContentStart(clause, clause.First, marker - 1);
            candidate.LeftEnd = marker - 1;
            candidate.BreakAt = marker - 1;
            return candidate.LeftEnd > candidate.LeftFirst;
        }

        if (clause.Is(stoppedAt, ItemKind.Comma) && stoppedAt + 1 < clause.BodyEnd)
        {
            candidate.RightFirst = stoppedAt + 1;
            return true;
        }

        return false;
    }

    /// <summary>Item where the content begins after words that lead the sentence in: "But", "However,".</summary>
    public static int ContentStart(Clause clause, int first, int end)
    {
        while (first < end && (clause.Is(first, WordClass.Conjunction) || clause[first].Kind is ItemKind.Dash or ItemKind.Other))
        {
            first++;
        }

        if (clause.Is(first, WordClass.Adverb) && first + 1 < end && clause.Is(first + 1, ItemKind.Comma))
        {
            first += 2;
        }

        return first;
    }

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

    /// <summary>A lead-in such as "On Monday" or "In Kyiv" before the comma is no content.</summary>
    private static bool HasSubstance(Clause clause, int first, int end)
    {
        if (clause.HasFiniteVerb(first, end))
        {
            return !(clause[first].Is(WordClass.Subordinator) && !clause.Is(first, WordClass.Determiner)) || HasMainClause(clause, first, end);
        }

        for (var i = first; i < end; i++)
        {
            if (clause[i].Kind == ItemKind.Quotation)
            {
                return true;
            }
        }

        return false;
    }
}
