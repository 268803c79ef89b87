using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Speakers;

/// <summary>Finds the actors that a noun phrase names, by the mentions in it and where they stand in it.</summary>
internal sealed class PhraseActors(AnnotatedDocument document, MentionLedger mentions)
{
    /// <summary>How far back in characters a mention may have begun.</summary>
    private const int LongestMention = 200;

    /// <summary>The actors, in text order; empty when nothing in the phrase tells.</summary>
    public ImmutableArray<Actor> Of(TextSpan phrase)
    {
        if (Around(phrase) is { } around)
        {
            return around.Actors;
        }

        var heads = new List<Mention>();
        Mention? owner = null;
        var end = -1;
        foreach (var mention in mentions.Inside(phrase))
        {
            if (mention.Span.Start < end)
            {
                continue;
            }

            end = mention.Span.End;
            switch (RoleOf(mention, phrase))
            {
                case MentionRole.Head:
                    heads.Add(mention);
                    break;
                default:
                    owner ??= mention.Actors.IsEmpty ? null : mention;
                    break;
            }
        }

        if (heads.Count > 0 && Conjoined(heads) is { IsEmpty: false } actors)
        {
            return actors;
        }

        if (owner is not null)
        {
            return Owned(phrase, owner);
        }

        return heads.Count == 0 ? NamesIn(phrase) : [];
    }

    /// <summary>A mention that ends with the phrase and starts before it.</summary>
    private Mention? Around(TextSpan phrase)
    {
        for (var i = mentions.FirstFrom(phrase.Start) - 1; i >= 0 && mentions.All[i].Span.End > phrase.Start - LongestMention; i--)
        {
            if (mentions.All[i].Span.End == phrase.End && !mentions.All[i].Actors.IsEmpty)
            {
                return mentions.All[i];
            }
        }

        return null;
    }

    private MentionRole RoleOf(Mention mention, TextSpan phrase)
    {
        var after = document.TokenAt(mention.Span.End);
        if (after < document.Tokens.Length && document.Tokens[after].Start < phrase.End)
        {
            var next = document.Tokens[after];
            if (next.Kind == TokenKind.Possessive)
            {
                return MentionRole.Possessor;
            }

            if (next.Kind == TokenKind.Word && next.Start <= mention.Span.End + 1 && mention.Kind is MentionKind.Demonym or MentionKind.Name or MentionKind.Metonym
                && !Is(after, WordClass.Preposition | WordClass.Conjunction | WordClass.Relative))
            {
                return MentionRole.Attribute;
            }
        }

        var before = document.TokenAt(mention.Span.Start) - 1;
        if (before >= 0 && Is(before, WordClass.Determiner))
        {
            before--;
        }

        return before >= 0 && document.Tokens[before].Start >= phrase.Start && (Is(before, WordClass.Preposition) || Says(before, "to")) ? MentionRole.Object : MentionRole.Head;
    }

    /// <summary>"X and Y" are two speakers; "X, the minister," is one, named twice: the name counts.</summary>
    private ImmutableArray<Actor> Conjoined(List<Mention> heads)
    {
        var actors = ImmutableArray.CreateBuilder<Actor>();
        for (var i = 0; i < heads.Count;)
        {
            var best = heads[i];
            var next = i + 1;
            while (next < heads.Count && !IsJoined(heads[next - 1], heads[next], heads))
            {
                best = Rank(heads[next]) < Rank(best) ? heads[next] : best;
                next++;
            }

            foreach (var actor in best.Actors)
            {
                if (!actors.Contains(actor))
                {
                    actors.Add(actor);
                }
            }

            i = next;
        }

        return actors.ToImmutable();
    }

    private bool IsJoined(Mention left, Mention right, List<Mention> heads)
    {
        for (var t = document.TokenAt(left.Span.End); t < document.Tokens.Length && document.Tokens[t].Start < right.Span.Start; t++)
        {
            if (Is(t, WordClass.Conjunction))
            {
                return true;
            }
        }

        // "A, B and C": a comma joins when a conjunction follows later and both are names.
        return left.Kind == MentionKind.Name && right.Kind == MentionKind.Name && right != heads[^1] && IsJoined(heads[^2], heads[^1], [heads[^2], heads[^1]]);
    }

    private static int Rank(Mention mention) => mention.Actors.IsEmpty ? 9 : mention.Kind switch
    {
        MentionKind.Name when mention.Actors[0].Kind == ActorKind.Person => 0,
        MentionKind.Office => 1,
        MentionKind.Name => 2,
        MentionKind.Role => 3,
        MentionKind.Metonym => 4,
        _ => 5,
    };

    /// <summary>What belongs to an actor: its document speaks for it; its people are a group of its own.</summary>
    private ImmutableArray<Actor> Owned(TextSpan phrase, Mention owner)
    {
        var noun = HeadNoun(phrase, owner);
        if (noun < 0)
        {
            return owner.Actors;
        }

        var word = document.Tokens[noun].AsSpan(document.Text).ToString().ToLowerInvariant();
        var info = AttributionLexicon.Shared.Find(word);
        var isSpeaker = info is not null && (info.Classes & WordClass.SpeakerNoun) != 0 && (info.Classes & WordClass.Channel) == 0;
        if (!isSpeaker || SpeaksAs.IsStateItself(word) || owner.Actors[0].Kind == ActorKind.Group)
        {
            return info is null && owner.Actors[0].Kind == ActorKind.Person ? [] : owner.Actors;
        }

        return [.. owner.Actors.Select(actor => new Actor($"group:{Slug.Of(actor.Id[(actor.Id.IndexOf(':', StringComparison.Ordinal) + 1)..], keepCase: true)}-{word}", $"{actor.Name} ({word})", ActorKind.Group, actor.State))];
    }

    /// <summary>The noun at the head of the phrase: before its first preposition, else its last word.</summary>
    private int HeadNoun(TextSpan phrase, Mention owner)
    {
        var head = -1;
        for (var t = document.TokenAt(phrase.Start); t < document.Tokens.Length && document.Tokens[t].Start < phrase.End; t++)
        {
            if (owner.Span.Contains(document.Tokens[t].Start))
            {
                continue;
            }

            if (document.Tokens[t].Kind == TokenKind.Punctuation || (head >= 0 && Is(t, WordClass.Preposition | WordClass.Relative)))
            {
                break;
            }

            if (document.Tokens[t].Kind == TokenKind.Word && !Is(t, WordClass.Determiner | WordClass.Preposition))
            {
                head = t;
            }
        }

        return head;
    }

    /// <summary>Words in capitals that no mention covers: names all the same, several when a conjunction or comma parts them.</summary>
    private ImmutableArray<Actor> NamesIn(TextSpan phrase)
    {
        var names = ImmutableArray.CreateBuilder<Actor>();
        int start = -1, end = -1;
        for (var t = document.TokenAt(phrase.Start); ; t++)
        {
            var isInside = t < document.Tokens.Length && document.Tokens[t].Start < phrase.End;
            if (isInside && document.Tokens[t].Kind == TokenKind.Word && char.IsUpper(document.Text[document.Tokens[t].Start])
                && !(start < 0 && Is(t, WordClass.Determiner | WordClass.SubjectPronoun | WordClass.Possessive | WordClass.Adverb)))
            {
                start = start < 0 ? document.Tokens[t].Start : start;
                end = document.Tokens[t].End;
                continue;
            }

            if (start >= 0)
            {
                var name = document.Text[start..end];
                names.Add(new Actor("person:" + Slug.Of(name), name, ActorKind.Person));
                start = -1;
                if (!isInside || !(Is(t, WordClass.Conjunction) || Says(t, ",")))
                {
                    break;
                }
            }

            if (!isInside)
            {
                break;
            }
        }

        return names.ToImmutable();
    }

    private bool Is(int token, WordClass classes) =>
        document.Tokens[token].Kind == TokenKind.Word && AttributionLexicon.Shared.Find(document.Tokens[token].AsSpan(document.Text)) is { } info && (info.Classes & classes) != 0;

    private bool Says(int token, string word) => document.Tokens[token].AsSpan(document.Text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
