using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Reads the frames that have the hearer as object: "told X that", "asked X to", "reminded X of".</summary>
internal static class HearerFrames
{
    /// <summary>Reads a hearer at <paramref name="at"/> and the content after it; false, with the hearer kept, when only the hearer is there.</summary>
    public static bool Read(Clause clause, int at, CueVerb cue, ref FrameMatch match)
    {
        var end = NounPhrase.EndAfter(clause, at, clause.BodyEnd);
        if (end == at)
        {
            return false;
        }

        var inner = match;
        inner.HearerFirst = at;
        inner.HearerEnd = end;
        var next = Fillers.Skip(clause, end, cue, ref inner);
        var link = LinkWithin(clause, at, end, cue, afterName: true);
        if (link < 0 && HearerContent(clause, next, cue, ref inner))
        {
            match = inner;
            return true;
        }

        link = link < 0 ? LinkWithin(clause, at, end, cue, afterName: false) : link;
        if (link > 0)
        {
            match.HearerFirst = at;
            match.HearerEnd = link;
            match.ContentFirst = link + 1;
            return true;
        }

        if (cue.Takes(Frames.HearerQuote) && (clause.EndsPhrase(next) || next > end) && !cue.Takes(Frames.AnyObject))
        {
            match.HearerFirst = at;
            match.HearerEnd = end;
            match.StoppedAt = next;
        }

        return false;
    }

    /// <summary>The preposition inside a noun phrase that parts hearer and content: "reminded Kuleba of the concerns of others"; -1 when none.</summary>
    private static int LinkWithin(Clause clause, int first, int end, CueVerb cue, bool afterName)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (IsHearerLink(clause, i, cue) && (!cue.Takes(Frames.Object) || CanHear(clause, first, i)) && !MentionSearch.Holds(clause.Document, clause[i].Start)
                && (!afterName || MentionSearch.EndsAt(clause.Document, clause[i - 1].End) || IsBareName(clause, first, i)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBareName(Clause clause, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!clause[i].IsCapital || clause.Is(i, WordClass.Determiner))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"commended the history of support for Ukraine": what is praised is no hearer; a name, a pronoun or a noun for people is.</summary>
    private static bool CanHear(Clause clause, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (clause.Is(i, WordClass.SpeakerNoun | WordClass.ObjectPronoun))
            {
                return true;
            }
        }

        return MentionSearch.EndsAt(clause.Document, clause[end - 1].End) || clause[end - 1].IsCapital || clause.Word(end - 1)[^1] == 's';
    }

    private static bool IsHearerLink(Clause clause, int index, CueVerb cue)
    {
        foreach (var link in cue.HearerLinks)
        {
            if (clause.Says(index, link))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HearerContent(Clause clause, int at, CueVerb cue, ref FrameMatch match)
    {
        if (at >= clause.BodyEnd)
        {
            return false;
        }

        ref var item = ref clause[at];
        var first = item.Kind is ItemKind.Comma or ItemKind.Colon && clause.Is(at + 1, ItemKind.Quotation) ? at + 1 : at;
        if (clause.Is(first, ItemKind.Quotation) && cue.Takes(Frames.HearerQuote | Frames.Quote | Frames.HearerThat))
        {
            match.ContentFirst = first;
        }
        else if (clause.Says(at, "that") && cue.Takes(Frames.HearerThat) && at + 1 < clause.BodyEnd)
        {
            match.ContentFirst = at + 1;
        }
        else if (cue.Takes(Frames.HearerInfinitive) && (FrameReader.IsInfinitive(clause, at) || (clause.Says(at, "not") && FrameReader.IsInfinitive(clause, at + 1))))
        {
            match.ContentFirst = at;
        }
        else if (item.Is(WordClass.Question) && cue.Takes(Frames.HearerQuestion))
        {
            match.ContentFirst = at;
        }
        else
        {
            if (IsHearerLink(clause, at, cue) && at + 1 < clause.BodyEnd && (!cue.Takes(Frames.Object) || CanHear(clause, match.HearerFirst, match.HearerEnd)))
            {
                match.ContentFirst = at + 1;
                return true;
            }

            if (clause.StartsNounPhrase(at) && clause.VerbAt(at) < 0
                && (cue.Takes(Frames.HearerObject) || (cue.Takes(Frames.HearerThat) && FrameReader.HasClauseAfter(clause, at))))
            {
                match.ContentFirst = at;
            }
        }

        return match.HasContent;
    }
}
