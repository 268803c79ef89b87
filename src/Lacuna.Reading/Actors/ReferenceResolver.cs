using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Actors;

/// <summary>Goes through the mentions in order and resolves what points back: offices, roles and pronouns.</summary>
internal sealed class ReferenceResolver(Discourse discourse)
{
    private readonly OfficeResolver _offices = new(discourse);
    private readonly RoleResolver _roles = new(discourse);
    private readonly PronounResolver _pronouns = new(discourse);

    /// <summary>Fills in the actors of <paramref name="mentions"/>, whose names are resolved already.</summary>
    public void Resolve(Mention[] mentions)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            var word = discourse.WordAt(mention.Span);
            mention = mention.Kind switch
            {
                MentionKind.Office when mention.Actors.IsEmpty => _offices.Resolve(mention, Outer(mentions, i, -1), Outer(mentions, i, 1), OwnerOf(mention, word)),
                MentionKind.Role when mention.Actors.IsEmpty => _roles.Resolve(mention, OwnerOf(mention, word)),
                MentionKind.Pronoun => mention with { Actors = SubjectAhead(mentions, i, word) is { } ahead ? [ahead] : _pronouns.Resolve(mention, word) },
                _ => mention,
            };
            mentions[i] = mention;
            TakeTurn(mention, word);
            if (mention.Kind is not MentionKind.Demonym && !IsInside(mentions, i) && !IsPossessive(mention, word))
            {
                discourse.Remember(mention, word);
            }
        }
    }

    // In a transcript, "Vladimir Putin:" begins what Putin says of himself as "I" and of his state as "we".
    private void TakeTurn(Mention mention, int word)
    {
        var colon = discourse.Words.IndexAt(mention.Span.End);
        if (mention is { Kind: MentionKind.Name or MentionKind.Office, Actors: [{ Kind: ActorKind.Person } speaker] } && discourse.Words[word].Is(WordShape.SentenceStart)
            && discourse.Words[colon].IsMark(':') && !discourse.Words[colon + 1].Is(WordShape.Quote))
        {
            discourse.Author = speaker;
            discourse.OwnState = speaker.State;
        }
    }

    /// <summary>The subject that follows in "After his call with Wang, Kuleba said": the sentence opens with a clause that names nobody before the pronoun.</summary>
    private Actor? SubjectAhead(Mention[] mentions, int index, int word)
    {
        var sentence = discourse.SentenceAt(mentions[index].Span.Start);
        if (Pronouns.KindOf(discourse.Words[word].Hash) is not (PronounKind.He or PronounKind.She) || !discourse.OpensWithClause(sentence)
            || (discourse.References.Count > 0 && discourse.References[^1] is { IsPerson: true } last && last.Sentence == sentence))
        {
            return null;
        }

        for (var i = index + 1; i < mentions.Length && discourse.SentenceAt(mentions[i].Span.Start) == sentence; i++)
        {
            var at = discourse.WordAt(mentions[i].Span);
            if (mentions[i] is { Kind: MentionKind.Name, Actors: [{ Kind: ActorKind.Person } person] } && discourse.Words[at - 1].IsMark(','))
            {
                return _pronouns.Fits(person, discourse.Words[word].Hash) ? person : null;
            }
        }

        return null;
    }

    /// <summary>Whom "his", "their" or "our" at the head of the mention means; null when it has none.</summary>
    private Actor? OwnerOf(Mention mention, int word)
    {
        if (!discourse.Words[word].Is(WordClass.PossessivePronoun))
        {
            return null;
        }

        var pronoun = new Mention(discourse.Words[word].Span, MentionKind.Pronoun);
        var owners = _pronouns.Resolve(pronoun, word);
        return owners.Length == 1 ? owners[0] : QuotedOwner(mention);
    }

    // "grateful to my Chinese counterpart", said by whoever speaks the quotation: the subject before it, as a rule.
    private Actor? QuotedOwner(Mention mention)
    {
        for (var i = discourse.References.Count - 1; i >= 0 && discourse.InQuotation(mention.Span.Start); i--)
        {
            if (discourse.References[i] is { IsPerson: true, InQuotation: false, IsSubject: true } reference)
            {
                return reference.Actor;
            }
        }

        return null;
    }

    private bool IsPossessive(Mention mention, int word) => mention.Kind == MentionKind.Pronoun && discourse.Words[word].Is(WordClass.PossessivePronoun);

    /// <summary>The nearest mention in the given direction that stands outside this one.</summary>
    private static Mention? Outer(Mention[] mentions, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < mentions.Length; i += step)
        {
            if (!mentions[i].Span.Overlaps(mentions[index].Span))
            {
                return mentions[i];
            }
        }

        return null;
    }

    private static bool IsInside(Mention[] mentions, int index) => index > 0 && mentions[index - 1].Span.Contains(mentions[index].Span);
}
