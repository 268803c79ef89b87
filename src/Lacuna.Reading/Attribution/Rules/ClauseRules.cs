using System.Runtime.InteropServices;
using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Finds the statements of one sentence whose cue is a verb.</summary>
internal sealed class ClauseRules(StatementScope scope)
{
    private readonly CueFilter _filter = new(scope);

    /// <summary>Adds what stands in <paramref name="clause"/> to <paramref name="found"/>, in text order of the cues.</summary>
    public void Find(Clause clause, List<Candidate> found)
    {
        for (var v = 0; v < clause.Verbs.Count; v++)
        {
            var verb = clause.Verbs[v];
            if (verb.IsFuture && scope == StatementScope.Expressed)
            {
                continue;
            }

            var info = clause[verb.Head].Info;
            var candidate = info is null || info.Cues.IsEmpty ? null : ByCue(clause, v, verb, info, found);
            candidate ??= BesideQuotation(clause, v, verb);
            if (candidate is not null)
            {
                candidate.Verb = v;
                found.Add(candidate);
            }
        }
    }

    private Candidate? ByCue(Clause clause, int v, in VerbGroup verb, WordInfo info, List<Candidate> found)
    {
        foreach (var cue in info.Cues)
        {
            if (!FrameReader.HasParticle(clause, verb.Head, cue))
            {
                continue;
            }

            var candidate = cue.Class == CueClass.Light
                ? LightVerbs.Read(clause, verb, cue) ?? (cue.Frames == Frames.None ? null : ByFrame(clause, v, verb, cue, found))
                : ByFrame(clause, v, verb, cue, found);
            if (candidate is null)
            {
                continue;
            }

            if (candidate.CueFirst < 0)
            {
                candidate.CueFirst = verb.First;
            }

            if (cue.Class == CueClass.Light && !candidate.HasSource && !Passives.IsPassive(verb) && !TakeSource(clause, v, verb, candidate, found))
            {
                continue;
            }

            if (_filter.Wants(clause, verb, cue, candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static Candidate? ByFrame(Clause clause, int v, in VerbGroup verb, CueVerb cue, List<Candidate> found)
    {
        if (Passives.IsPassive(verb))
        {
            return Passives.Read(clause, verb, cue);
        }

        var match = FrameReader.Read(clause, verb.Head, cue);
        var candidate = new Candidate
        {
            CueFirst = verb.First,
            CueEnd = match.CueEnd,
            RightFirst = match.ContentFirst,
            HearerFirst = match.HearerFirst,
            HearerEnd = match.HearerEnd,
        };
        if (Inversion.Read(clause, verb, cue, candidate))
        {
            // So that ", and stressed" after it finds whose verb it is.
            clause.Verbs[v] = verb with { Form = VerbGroupForm.Finite, SubjectFirst = candidate.SourceFirst, SubjectEnd = candidate.SourceEnd, SharesSubject = false };
            return candidate;
        }

        if (verb.Form == VerbGroupForm.Participle)
        {
            return Passives.Read(clause, verb, cue);
        }

        if (!TakeSource(clause, v, verb, candidate, found))
        {
            return null;
        }

        var hearer = candidate.HasRight ? candidate.RightFirst : match.StoppedAt;
        if (cue.Takes(Frames.Quote | Frames.HearerQuote) && cue.Takes(Frames.AnyHearer) && IsBareHearer(clause, verb, candidate, hearer))
        {
            (candidate.HearerFirst, candidate.HearerEnd) = (hearer, NounPhrase.EndAfter(clause, hearer, clause.BodyEnd));
            (match.ContentFirst, candidate.RightFirst, match.StoppedAt) = (-1, -1, candidate.HearerEnd);
        }

        if (!match.HasContent && IsSaidOfSentenceBefore(clause, match.StoppedAt, cue))
        {
            candidate.ContentIsSentenceBefore = true;
            return candidate;
        }

        if (!match.HasContent && (verb.Form != VerbGroupForm.Finite || !LeftContent.Take(clause, candidate, cue, match.StoppedAt)))
        {
            // "said voter fraud “would be a way to lose”": a clause whose verb cannot be seen.
            if (!cue.Takes(Frames.That) || !cue.Takes(Frames.Quote) || cue.Act != SpeechAct.Inform || !clause.StartsNounPhrase(match.StoppedAt) || clause.EndsPhrase(match.StoppedAt + 1))
            {
                return null;
            }

            candidate.RightFirst = match.StoppedAt;
        }

        if (match.HasContent && clause.Is(match.ContentFirst, ItemKind.Quotation) && !candidate.SharesSource)
        {
            LeftContent.TakeQuotation(clause, candidate);
        }

        return candidate;
    }

    /// <summary>"He said this in an interview": what was said is the sentence before.</summary>
    private static bool IsSaidOfSentenceBefore(Clause clause, int at, CueVerb cue) =>
        cue.Takes(Frames.Quote) && clause.Says(at, "this") && (at + 1 >= clause.BodyEnd || clause.Is(at + 1, WordClass.Preposition | WordClass.Time) || clause.EndsPhrase(at + 1));

    /// <summary>"…," he told some of the miners: what was said stands before, so the object is the hearer.</summary>
    private static bool IsBareHearer(Clause clause, in VerbGroup verb, Candidate candidate, int hearer) =>
        verb is { HasSubject: true, SharesSubject: false } && LeftContent.IsAfterQuotation(clause, verb.SubjectFirst)
        && candidate.HearerFirst < 0 && clause.StartsNounPhrase(hearer) && !clause.Is(hearer, ItemKind.Quotation);

    private static bool TakeSource(Clause clause, int v, in VerbGroup verb, Candidate candidate, List<Candidate> found)
    {
        if (verb.Form == VerbGroupForm.Finite)
        {
            if (verb is { HasSubject: true, SharesSubject: false })
            {
                (candidate.SourceFirst, candidate.SourceEnd) = (verb.SubjectFirst, verb.SubjectEnd);
                candidate.BreakAt = Breaks.BeforeSubject(clause, verb);
                return true;
            }

            return verb.SharesSubject && SharedSources.OfCoordinate(clause, verb, candidate, found);
        }

        return verb.Form == VerbGroupForm.Gerund
            ? SharedSources.OfGerund(clause, v, verb, candidate, found)
            : SharedSources.OfInfinitive(clause, v, verb, candidate, found);
    }

    /// <summary>Any verb tells the speaker when it stands alone with its subject beside a quotation: "No," sighed Meg.</summary>
    private static Candidate? BesideQuotation(Clause clause, int v, in VerbGroup verb)
    {
        if (verb.Form is not (VerbGroupForm.Finite or VerbGroupForm.Participle) || verb.IsPassive)
        {
            return null;
        }

        var candidate = new Candidate { CueFirst = verb.First, CueEnd = verb.Head + 1 };
        if (Inversion.ReadAfterQuotation(clause, verb, candidate))
        {
            return candidate;
        }

        if (ColonQuotations.Read(clause, v, verb, candidate))
        {
            return candidate;
        }

        if (verb is { HasSubject: true, SharesSubject: false } && LeftContent.IsAfterQuotation(clause, verb.SubjectFirst)
            && (verb.Head + 1 >= clause.BodyEnd || clause.Is(verb.Head + 1, ItemKind.Comma) || clause.Is(verb.Head + 1, WordClass.Adverb)
                || (clause.Is(verb.Head + 1, WordClass.Preposition) && verb.Head + 2 >= clause.BodyEnd)) && !clause[verb.Head].Is(WordClass.Auxiliary))
        {
            (candidate.SourceFirst, candidate.SourceEnd) = (verb.SubjectFirst, verb.SubjectEnd);
            LeftContent.TakeQuotation(clause, candidate);
            return candidate.HasLeft ? candidate : null;
        }

        return null;
    }
}
