using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Drafts.Wording;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Reads the words that follow a cue: what is absent, where, and by whom.</summary>
internal sealed class FollowingReader(AnnotatedDocument draft)
{
    /// <summary>Words looked through for the verb after "absent from …".</summary>
    private const int VerbReach = 25;

    /// <summary>A text, an account or a contact, and whose it is: "Kuleba's tweet", "the Chinese readout", "a statement by the ministry".</summary>
    public ClaimParts WithPlace(ClaimParts parts, WordRange range, int head, TextNounKind kind)
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

    /// <summary>What is absent, with where and by whom as far as it stands with it.</summary>
    public ClaimParts What(IReadOnlyList<DraftWord> words, int end)
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

    /// <summary>The text or channel after "was not mentioned in", "was absent from".</summary>
    public ClaimParts Where(IReadOnlyList<DraftWord> words, int end)
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

    /// <summary>Each place of "absent from the readout, even his post, was any mention of …", with what is absent.</summary>
    public IEnumerable<ClaimParts> Places(IReadOnlyList<DraftWord> words, int end)
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

        var what = What(words, verb + 1).What;
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

    /// <summary>"no comment from | Beijing | on | Bucha"; null when nobody is named.</summary>
    public ClaimParts? Who(IReadOnlyList<DraftWord> words, int end)
    {
        var phrase = Phrases.From(words, end);
        var on = Enumerable.Range(phrase.Start, phrase.End - phrase.Start).FirstOrDefault(i => words[i].Lower is "on" or "about" or "over" or "regarding" or "concerning" or "to", phrase.End);
        var who = phrase with { End = on };
        var actors = who.IsEmpty ? [] : DraftActors.In(draft, who.Span);
        return actors.IsEmpty ? null : WithWhat(phrase with { Start = Math.Min(on + 1, phrase.End) }) with { Who = who.Span, Actors = actors };
    }

    /// <summary>"put questions about | Bucha | directly to Beijing", "ask | Beijing | about Bucha".</summary>
    public ClaimParts Ask(IReadOnlyList<DraftWord> words, int end)
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
}
