using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Drafts.Absences.Cues;
using Lacuna.Findings.Drafts.Wording;
using Lacuna.Reading.Attribution;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Reads who is silent, about what and where, from the words around a cue.</summary>
internal sealed class PartsReader(AnnotatedDocument draft, DraftNames names)
{
    /// <summary>Adjectives between an owner and a silence: "China's long and studied silence".</summary>
    private const int MostAdjectives = 3;

    /// <summary>Words looked through for the verb after "absent from …".</summary>
    private const int VerbReach = 25;

    /// <summary>The parts; several where the draft names several places; none when what was found is no claim.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="start">Index of its first word.</param>
    /// <param name="end">Index just after its last.</param>
    public IEnumerable<ClaimParts> Read(AbsenceCue cue, IReadOnlyList<DraftWord> words, int start, int end)
    {
        IEnumerable<ClaimParts> after = cue.After switch
        {
            CueRole.What => [WhatAfter(words, end)],
            CueRole.Where => [WhereAfter(words, end)],
            CueRole.WhereWhat => PlacesAfter(words, end),
            CueRole.Who => WhoAfter(words, end) is { } who ? [who] : [],
            CueRole.Ask => [AskAfter(words, end)],
            _ => [new ClaimParts()],
        };
        return after.Select(parts => Before(cue.Before, parts, words, start, end)).OfType<ClaimParts>();
    }

    private ClaimParts? Before(CueRole role, ClaimParts parts, IReadOnlyList<DraftWord> words, int start, int end) => role switch
    {
        CueRole.Who => WithSubject(parts, words, start, end),
        CueRole.Whose => WithOwner(parts, words, start),
        CueRole.What => SubjectOf(words, start, end) is { } what && !IsAttendance(what, parts) ? parts with { What = what } : null,
        CueRole.None when parts is { Who: null, Where: null } && WithSubject(parts, words, start, end) is { WhereKind: not null } or { Actors.IsEmpty: false } => WithSubject(parts, words, start, end),
        _ => parts,
    };

    /// <summary>"Wang was absent from the talks" is no absence of words.</summary>
    private bool IsAttendance(TextSpan what, ClaimParts parts) =>
        parts.WhereKind is null or TextNounKind.Contact && DraftActors.MentionsIn(draft, what).Any(mention => mention.Span.Start == what.Start || mention.Span.End == what.End);

    private TextSpan? SubjectOf(IReadOnlyList<DraftWord> words, int start, int end) => SubjectReader.Of(draft, new WordRange(words, start, end).Span);

    private ClaimParts? WithSubject(ClaimParts parts, IReadOnlyList<DraftWord> words, int start, int end)
    {
        var sentence = draft.Sentences[draft.SentenceAt(words[start].Span.Start)];
        if (names.IsHeadline(sentence) && DraftActors.Leading(draft, sentence.Span, words[start].Span.Start) is { } leading)
        {
            return parts with { Who = leading.Words, Actors = leading.Actors };
        }

        if (SubjectOf(words, start, end) is not { } subject)
        {
            return parts;
        }

        var range = RangeOf(words, subject);
        if (range.IsEmpty || Phrases.IsSelf(words[range.Start]) || Phrases.IsSelf(words[range.End - 1]))
        {
            return null;
        }

        var head = Phrases.HeadOf(range);
        if (head >= 0 && TextNouns.Of(words[head].Lower) is { } kind)
        {
            return WithPlace(parts, range, head, kind) with { Who = subject };
        }

        var before = head < 0 ? subject : TextSpan.FromBounds(subject.Start, words[head].Span.End);
        var actors = DraftActors.In(draft, before);
        return parts with { Who = subject, Actors = actors.IsEmpty ? DraftActors.In(draft, subject) : actors };
    }

    /// <summary>A text, an account or a contact, and whose it is: "Kuleba's tweet", "the Chinese readout", "a statement by the ministry".</summary>
    private ClaimParts WithPlace(ClaimParts parts, WordRange range, int head, TextNounKind kind)
    {
        ImmutableArray<Actor> owners = [];
        if (kind != TextNounKind.Contact)
        {
            var by = Enumerable.Range(head, range.End - head).FirstOrDefault(i => range.Words[i].Lower is "by" or "from" || (kind == TextNounKind.Text && range.Words[i].Lower == "of"), -1);
            owners = DraftActors.In(draft, TextSpan.FromBounds(range.Span.Start, range.Words[head].Span.Start));
            owners = owners.IsEmpty && by >= 0 ? DraftActors.In(draft, TextSpan.FromBounds(range.Words[by].Span.End, range.Span.End)) : owners;
        }

        return parts with { Where = range.Span, WhereKind = kind, Actors = parts.Actors.IsEmpty ? owners : parts.Actors };
    }

    private ClaimParts? WithOwner(ClaimParts parts, IReadOnlyList<DraftWord> words, int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - 1 - MostAdjectives) && words[i].Kind != DraftWordKind.Mark; i--)
        {
            var at = words[i].Kind == DraftWordKind.Possessive ? words[i].Span.Start : words[i].Span.End;
            var owner = draft.Mentions.FirstOrDefault(mention => mention.Span.End == at && !mention.Actors.IsEmpty);
            if (owner is not null && !Phrases.IsSelf(words[i]))
            {
                return parts with { Who = owner.Span, Actors = owner.Actors };
            }
        }

        return null;
    }

    private ClaimParts WhatAfter(IReadOnlyList<DraftWord> words, int end)
    {
        var phrase = end < words.Count && words[end].Lower is "that" or "whether" or "how" or "why" or "what" or "when" or "where" or "who" or "if" ? ClauseFrom(words, end) : Phrases.From(words, end);
        return WithWhat(phrase);
    }

    private static WordRange ClauseFrom(IReadOnlyList<DraftWord> words, int start)
    {
        var end = start;
        while (end < words.Count && words[end].Kind != DraftWordKind.Mark)
        {
            end++;
        }

        return new WordRange(words, start, end);
    }

    /// <summary>The subject up to a text, a time, an author or a hearer that stands with it: "Bucha | in its readout", "Bucha | on Monday", "Bucha | by China", "Bucha | with Lavrov".</summary>
    private ClaimParts WithWhat(WordRange phrase)
    {
        phrase = WithoutTime(phrase);
        if (phrase.IsEmpty || (Phrases.IsPreposition(phrase.Words[phrase.Start]) || phrase.Words[phrase.Start].Lower is "for" or "of" or "or" or "and"))
        {
            return new ClaimParts();
        }

        var what = phrase;
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (!Phrases.IsPreposition(phrase.Words[i]) || i + 1 == phrase.End)
            {
                continue;
            }

            var rest = phrase with { Start = i + 1 };
            what = phrase with { End = i };
            if (rest.Words[i + 1].Lower == "name" || phrase.Words[i].Lower == "with" || (phrase.Words[i].Lower == "to" && IsPersonAt(rest.Span)))
            {
                return new ClaimParts { What = what.Span };
            }

            if (Phrases.IsWithin(phrase.Words[i]) && Phrases.HeadOf(rest) is var head and >= 0 && TextNouns.Of(rest.Words[head].Lower) is { } kind)
            {
                return WithPlace(new ClaimParts { What = what.Span }, rest, head, kind);
            }

            if (phrase.Words[i].Lower is "by" or "from" && DraftActors.In(draft, rest.Span) is { IsEmpty: false } actors)
            {
                return new ClaimParts { What = what.Span, Who = rest.Span, Actors = actors };
            }

            if (draft.Times.Any(time => time.Span.Start >= rest.Span.Start && time.Span.Start <= rest.Words[i + 1].Span.End))
            {
                return new ClaimParts { What = what.Span };
            }

            what = phrase;
        }

        return new ClaimParts { What = what.IsEmpty ? null : what.Span };
    }

    private bool IsPersonAt(TextSpan span) => DraftActors.MentionsIn(draft, span).FirstOrDefault() is { Actors: [{ Kind: ActorKind.Person }, ..] } mention && mention.Span.Start == span.Start;

    /// <summary>"declined to comment Tuesday on …": a time right after the cue is no part of the subject.</summary>
    private WordRange WithoutTime(WordRange phrase)
    {
        while (!phrase.IsEmpty && draft.Times.Any(time => time.Span.Contains(phrase.Words[phrase.Start].Span)))
        {
            phrase = phrase with { Start = phrase.Start + 1 };
        }

        return phrase;
    }

    private ClaimParts WhereAfter(IReadOnlyList<DraftWord> words, int end)
    {
        var isPart = end < words.Count && Phrases.IsPreposition(words[end]);
        var isNamed = end > 0 && words[end - 1].Lower is "from" or "of";
        return isPart || isNamed ? WithWhere(Phrases.From(words, isPart ? end + 1 : end)) : new ClaimParts();
    }

    private ClaimParts WithWhere(WordRange phrase)
    {
        var head = Phrases.HeadOf(phrase);
        return head >= 0 && TextNouns.Of(phrase.Words[head].Lower) is { } kind ? WithPlace(new ClaimParts(), phrase, head, kind)
            : DraftActors.In(draft, phrase.Span) is { IsEmpty: false } actors ? new ClaimParts { Who = phrase.Span, Actors = actors }
            : new ClaimParts();
    }

    private IEnumerable<ClaimParts> PlacesAfter(IReadOnlyList<DraftWord> words, int end)
    {
        var verb = end;
        while (verb < words.Count && verb < end + VerbReach && !Phrases.IsVerb(words[verb]))
        {
            verb++;
        }

        if (verb >= words.Count || !Phrases.IsVerb(words[verb]))
        {
            yield break;
        }

        var what = WhatAfter(words, verb + 1).What;
        for (var i = end; i < verb; i++)
        {
            var stop = i;
            while (stop < verb && words[stop].Kind != DraftWordKind.Mark)
            {
                stop++;
            }

            if (what is not null && stop > i && WithWhere(new WordRange(words, i, stop)) is { WhereKind: not null } place)
            {
                yield return place with { What = what };
            }

            i = stop;
        }
    }

    private ClaimParts? WhoAfter(IReadOnlyList<DraftWord> words, int end)
    {
        var phrase = Phrases.From(words, end);
        var on = Enumerable.Range(phrase.Start, phrase.End - phrase.Start).FirstOrDefault(i => words[i].Lower is "on" or "about" or "over" or "regarding" or "concerning" or "to", phrase.End);
        var who = phrase with { End = on };
        var actors = who.IsEmpty ? [] : DraftActors.In(draft, who.Span);
        return actors.IsEmpty ? null : WithWhat(phrase with { Start = Math.Min(on + 1, phrase.End) }) with { Who = who.Span, Actors = actors };
    }

    /// <summary>"put questions about | Bucha | directly to Beijing", "ask | Beijing | about Bucha".</summary>
    private ClaimParts AskAfter(IReadOnlyList<DraftWord> words, int end)
    {
        var phrase = Phrases.From(words, end);
        for (var i = phrase.Start + 1; i + 1 < phrase.End; i++)
        {
            var (first, last) = (phrase with { End = i }, phrase with { Start = i + 1 });
            while (words[i].Lower is "to" && first.End > first.Start + 1 && words[first.End - 1].Lower.EndsWith("ly", StringComparison.Ordinal))
            {
                first = first with { End = first.End - 1 };
            }

            if (words[i].Lower is "to" && DraftActors.In(draft, last.Span) is { IsEmpty: false } asked)
            {
                return new ClaimParts { What = first.Span, Who = last.Span, Actors = asked };
            }

            if (words[i].Lower is "about" or "on" or "over" && DraftActors.In(draft, first.Span) is { IsEmpty: false } named)
            {
                return new ClaimParts { What = last.Span, Who = first.Span, Actors = named };
            }
        }

        return new ClaimParts { What = phrase.IsEmpty ? null : phrase.Span };
    }

    private static WordRange RangeOf(IReadOnlyList<DraftWord> words, TextSpan span)
    {
        var start = 0;
        while (start < words.Count && words[start].Span.Start < span.Start)
        {
            start++;
        }

        var end = start;
        while (end < words.Count && words[end].Span.End <= span.End)
        {
            end++;
        }

        return new WordRange(words, start, end);
    }
}
