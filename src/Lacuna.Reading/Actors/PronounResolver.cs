using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Actors;

/// <summary>Resolves pronouns of the third person, and of the first outside quotations, by nearness, gender, number and place in the sentence.</summary>
/// <remarks>Weights follow the order of the classic account (Lappin and Leass 1994): the same sentence before the last, subjects before objects,
/// objects before what follows a preposition; a speaker named beside a quotation counts as its subject. Links of the trained reader weigh in, and may leave a pronoun without anybody.</remarks>
internal sealed class PronounResolver(Discourse discourse)
{
    private const int SentenceStep = -30;
    private const int Subject = 40;
    private const int Speaker = 15;
    private const int UnknownGender = -50;
    private const int OwnSubject = -60;

    /// <summary>Sentences back in which a pronoun may find its name.</summary>
    private const int Reach = 5;

    /// <summary>Who is meant by <paramref name="mention"/>, whose first word has index <paramref name="word"/>; empty when it cannot be told.</summary>
    public ImmutableArray<Actor> Resolve(Mention mention, int word)
    {
        var isQuoted = discourse.InQuotation(mention.Span.Start);
        switch (Pronouns.KindOf(discourse.Words[word].Hash))
        {
            case PronounKind.He:
                return Person(mention, word, 'm', isQuoted);
            case PronounKind.She:
                return Person(mention, word, 'f', isQuoted);
            case PronounKind.They:
                return isQuoted ? [] : Several(mention);
            case PronounKind.It:
                return isQuoted ? [] : Body(mention, word);
            case PronounKind.I:
                return isQuoted || discourse.Author is not { } author ? [] : [author];
            case PronounKind.We:
                return isQuoted ? [] : discourse.OwnState is { } own && discourse.Table.ById(own) is { } state ? [state] : discourse.Author is { } speaker ? [speaker] : [];
            default:
                return [];
        }
    }

    /// <summary>True when the gender of <paramref name="person"/>, if known, allows "he" or "she".</summary>
    public bool Fits(Actor person, ulong pronoun) => IsOf(person, Pronouns.KindOf(pronoun) == PronounKind.He ? 'm' : 'f', out _);

    private ImmutableArray<Actor> Person(Mention mention, int word, char gender, bool isQuoted)
    {
        if (Beneficiary(word) is { } thanked && IsOf(thanked, gender, out _))
        {
            return [thanked];
        }

        var sentence = discourse.SentenceAt(mention.Span.Start);
        var isObject = Pronouns.IsObject(discourse.Words, word);
        var isPossessive = discourse.Words[word].Is(WordClass.PossessivePronoun) && !isObject;
        Actor? best = null;
        var bestScore = double.NegativeInfinity;
        for (var i = discourse.References.Count - 1; i >= 0; i--)
        {
            var reference = discourse.References[i];
            var distance = sentence - reference.Sentence;
            if (distance > Reach && best is not null)
            {
                break;
            }

            if (!reference.IsPerson || (reference.InQuotation && !isQuoted) || !IsOf(reference.Actor, gender, out var isKnown))
            {
                continue;
            }

            var score = (distance * SentenceStep) + (reference.IsSubject ? Subject : 0) + (reference.Speaks && !isPossessive ? Speaker : 0) + (isKnown ? 0 : UnknownGender)
                + (isObject && distance == 0 && reference.IsSubject ? OwnSubject : 0) + discourse.Links.Score(mention.Span.Start, reference);
            if (score > bestScore)
            {
                (best, bestScore) = (reference.Actor, score);
            }
        }

        if (best is null || discourse.Links.Refuses(best, mention.Span.Start, sentence, gender, Reach, discourse.References))
        {
            discourse.Links.RememberUnnamed(mention.Span.Start, sentence, gender);
            return [];
        }

        if (discourse.People.Find(best.Id) is { Gender: '\0' } person)
        {
            person.Gender = gender;
        }

        return [best];
    }

    /// <summary>Whom "his" means in "congratulated the Serbian leader on his victory", "grateful to her for her help": the object just before.</summary>
    private Actor? Beneficiary(int word)
    {
        var preposition = discourse.Words[word - 1];
        return discourse.Words[word].Is(WordClass.PossessivePronoun) && (preposition.Hash == WellKnown.On || preposition.Hash == WellKnown.For)
            && discourse.References.Count > 0 && discourse.References[^1] is { IsPerson: true, IsSubject: false } last && discourse.Words[word - 2].End == last.End
            ? last.Actor : null;
    }

    private bool IsOf(Actor actor, char gender, out bool isKnown)
    {
        var known = discourse.People.Find(actor.Id)?.Gender ?? discourse.Table.Person(actor.Id)?.Gender ?? '\0';
        isKnown = known != '\0';
        return !isKnown || known == gender;
    }

    /// <summary>"they": the last plural or body, or two people named together in the sentence before.</summary>
    private ImmutableArray<Actor> Several(Mention mention)
    {
        var sentence = discourse.SentenceAt(mention.Span.Start);
        for (var back = 0; back <= 2; back++)
        {
            var people = new List<Actor>();
            Reference? plural = null, body = null;
            for (var i = discourse.References.Count - 1; i >= 0 && discourse.References[i].Sentence >= sentence - back; i--)
            {
                var reference = discourse.References[i];
                if (reference.Sentence != sentence - back || reference.InQuotation)
                {
                    continue;
                }

                plural = reference.IsPlural && (reference.IsSubject || (plural is null && back == 0)) ? reference : plural;
                body = reference.IsBody && reference.IsSubject ? reference : body;
                if (reference.IsPerson && !people.Contains(reference.Actor))
                {
                    people.Insert(0, reference.Actor);
                }
            }

            if (plural is { } several)
            {
                return several.Actors;
            }

            if (people.Count == 2 && (back > 0 || AreJoined(people)))
            {
                return [.. people];
            }

            if (body is { } one)
            {
                return one.Actors;
            }
        }

        return discourse.Pair;
    }

    private bool AreJoined(List<Actor> people) => discourse.Pair.Length == 2 && people.All(discourse.Pair.Contains);

    /// <summary>"it" and "its": the body that is subject of this sentence or the one before. An "it" that opens "it is clear that" means nobody.</summary>
    private ImmutableArray<Actor> Body(Mention mention, int word)
    {
        var sentence = discourse.SentenceAt(mention.Span.Start);
        var isPossessive = discourse.Words[word].Is(WordClass.PossessivePronoun);
        var next = discourse.Words[word + 1];
        var isEmpty = next.Is(WordClass.Predicate) && !discourse.Words[word + 2].Is(WordClass.Cue);
        if (!isPossessive && (isEmpty || discourse.Words[word].Is(WordShape.SentenceStart) || !next.Is(WordClass.Auxiliary | WordClass.Cue)))
        {
            return [];
        }

        Reference? best = null;
        for (var i = discourse.References.Count - 1; i >= 0 && discourse.References[i].Sentence >= sentence - 1; i--)
        {
            var reference = discourse.References[i];
            if (reference.IsBody && !reference.IsPlural && !reference.InQuotation && (isPossessive || reference.IsSubject) && (best is null || (reference.IsSubject && !best.Value.IsSubject && reference.Sentence == best.Value.Sentence)))
            {
                best = reference;
            }
        }

        return best is { } found ? found.Actors : [];
    }
}
