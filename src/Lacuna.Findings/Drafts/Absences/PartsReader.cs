using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Drafts.Absences.Cues;
using Lacuna.Findings.Drafts.Wording;
using Lacuna.Reading.Attribution;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Reads who is silent, about what and where, from the words before a cue and those after it.</summary>
internal sealed class PartsReader(AnnotatedDocument draft, DraftNames names)
{
    private readonly FollowingReader _after = new(draft);

    /// <summary>Adjectives between an owner and a silence: "China's long and studied silence".</summary>
    private const int MostAdjectives = 3;

    /// <summary>The parts; several where the draft names several places; none when what was found is no claim.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="start">Index of its first word.</param>
    /// <param name="end">Index just after its last.</param>
    public IEnumerable<ClaimParts> Read(AbsenceCue cue, IReadOnlyList<DraftWord> words, int start, int end)
    {
        IEnumerable<ClaimParts> after = cue.After switch
        {
            CueRole.What => [_after.What(words, end)],
            CueRole.Where => [_after.Where(words, end)],
            CueRole.WhereWhat => _after.Places(words, end),
            CueRole.Who => _after.Who(words, end) is { } who ? [who] : [],
            CueRole.Ask => [_after.Ask(words, end)],
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
            return _after.WithPlace(parts, range, head, kind) with { Who = subject };
        }

        var before = head < 0 ? subject : TextSpan.FromBounds(subject.Start, words[head].Span.End);
        var actors = DraftActors.In(draft, before);
        return parts with { Who = subject, Actors = actors.IsEmpty ? DraftActors.In(draft, subject) : actors };
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
