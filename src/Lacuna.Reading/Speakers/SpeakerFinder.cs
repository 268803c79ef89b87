using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Speakers;

/// <summary>Finds the actors behind the source and the hearer of a statement.</summary>
internal sealed class SpeakerFinder(AnnotatedDocument document, MentionLedger mentions)
{
    private readonly PhraseActors _phrases = new(document, mentions);
    private ImmutableArray<Actor>? _parties;

    private ImmutableArray<Actor> Parties => _parties ??= ContactParties.Of(mentions.All);

    /// <summary>The statement with speakers, addressees and relay filled as far as the text tells.</summary>
    public Statement Resolve(Statement statement, Statement? before)
    {
        var speakers = statement.Source is { } source ? Speakers(source, before) : Unsaid(statement, before);
        var addressees = statement.AddresseeSpan is { } hearer ? Hearers(hearer, speakers) : [];
        if (statement.Source is { } plural && Pronouns.IsThey(plural.AsSpan(document.Text)) && before is { Speakers.Length: > 1 } && speakers is not { Length: > 1 })
        {
            speakers = before.Speakers;
        }
        else if (statement.Source is { } both && Pronouns.IsThey(both.AsSpan(document.Text)) && document.Document.Source?.SpeaksFor is not null
            && speakers is not { Length: > 1 } && !Parties.IsEmpty && (before is null || !speakers.SequenceEqual(before.Speakers)))
        {
            // On a state's own site, "they" in an account of two parties are the two.
            speakers = Parties;
        }

        addressees = addressees.IsEmpty ? Asked(statement, speakers, before) : addressees;
        var relay = statement.RelaySpan is { } passedBy ? _phrases.Of(passedBy).FirstOrDefault() : null;
        (speakers, addressees) = AddPartner(statement, speakers, addressees);
        return statement with { Speakers = speakers, Addressees = addressees, Relay = relay };
    }

    private ImmutableArray<Actor> Speakers(TextSpan source, Statement? before)
    {
        var actors = _phrases.Of(source);
        if (before is { Source: { } last } && actors.SequenceEqual(before.Speakers) && Pronouns.AreOpposed(last.AsSpan(document.Text), source.AsSpan(document.Text)))
        {
            // "she said … he said" are two people, whoever the second is.
            return [];
        }

        if (!actors.IsEmpty)
        {
            return actors;
        }

        if (Pronouns.IsBody(source.AsSpan(document.Text)))
        {
            return LastBody(source);
        }

        if (Pronouns.IsThirdSingular(source.AsSpan(document.Text)))
        {
            return LastPerson(source, before);
        }

        return Pronouns.IsBoth(source.AsSpan(document.Text)) ? Parties : [];
    }

    /// <summary>Whom the words for the hearer mean: not the speaker, unless they say so ("himself"), for in "Wang thanked his opposite number" and in "Kim told him" that is somebody else.</summary>
    private ImmutableArray<Actor> Hearers(TextSpan hearer, ImmutableArray<Actor> speakers)
    {
        var words = hearer.AsSpan(document.Text);
        var actors = _phrases.Of(hearer);
        if (speakers is not [var speaker] || !(actors.IsEmpty || (actors is [var actor] && actor.Id == speaker.Id)) || Pronouns.IsReflexive(words))
        {
            return actors;
        }

        return Pronouns.IsCounterpart(words) && ContactParties.Other(Parties, speaker) is { } other ? [other] : [];
    }

    /// <summary>Nobody is named: both parties discussed or agreed; anything else goes on the account of the one who spoke last.</summary>
    private ImmutableArray<Actor> Unsaid(Statement statement, Statement? before)
    {
        if (statement.Inside is not null || statement.Cue is not { } cue)
        {
            return statement.Cue is null && before is not null ? before.Speakers : [];
        }

        if (before is { Source: null } && SameSentence(before, statement))
        {
            return before.Speakers;
        }

        var act = CueWords.Of(document, cue).Act;
        return act is SpeechAct.Consult or SpeechAct.Agree or SpeechAct.Praise ? Parties
            : before is { Speakers.Length: 1 } && document.Sentences[document.SentenceAt(before.Extent.Start)].Paragraph == document.Sentences[document.SentenceAt(cue.Start)].Paragraph ? before.Speakers
            : [];
    }

    /// <summary>Who was asked in "at the request of X", whom the answer to it is for, and whom an interview is with.</summary>
    private ImmutableArray<Actor> Asked(Statement statement, ImmutableArray<Actor> speakers, Statement? before)
    {
        if (statement.Cue is { } cue && IsRequest(cue) && speakers is [var asker] && ContactParties.Other(Parties, asker) is { } asked)
        {
            return [asked];
        }

        if (before is { Cue: { } earlier, Speakers: [var other] } && IsRequest(earlier)
            && SameSentence(before, statement) && !speakers.Contains(other))
        {
            return [other];
        }

        if (statement.Channel is { } channel)
        {
            var with = channel.AsSpan(document.Text).IndexOf(" with ", StringComparison.OrdinalIgnoreCase);
            return with < 0 ? [] : _phrases.Of(TextSpan.FromBounds(channel.Start + with + " with ".Length, channel.End));
        }

        return [];
    }

    /// <summary>A noun of asking: "at the request of X", "at X's invitation".</summary>
    private bool IsRequest(TextSpan cue)
    {
        var token = document.TokenAt(cue.Start);
        if (token == 0 || document.Tokens[token].End < cue.End || AttributionLexicon.Shared.Find(cue.AsSpan(document.Text)) is not { Noun.Act: SpeechAct.Request })
        {
            return false;
        }

        var before = document.Tokens[token - 1];
        return before.Kind == TokenKind.Possessive
            || AttributionLexicon.Shared.Find(before.AsSpan(document.Text)) is { } info && (info.Classes & (WordClass.Determiner | WordClass.Possessive)) != 0;
    }

    private bool SameSentence(Statement left, Statement right) => document.SentenceAt(left.Extent.Start) == document.SentenceAt((right.Cue ?? right.Extent).Start);

    /// <summary>The organisation named most often before "the company", the later of two equals.</summary>
    private ImmutableArray<Actor> LastBody(TextSpan phrase)
    {
        var counts = new Dictionary<Actor, int>();
        Actor? best = null;
        for (var i = mentions.FirstFrom(phrase.Start) - 1; i >= 0; i--)
        {
            if (mentions.All[i] is { Kind: MentionKind.Name, Actors: [{ Kind: ActorKind.Organisation } body] })
            {
                counts[body] = counts.GetValueOrDefault(body) + 1;
                best = best is null || counts[body] > counts[best] ? body : best;
            }
        }

        return best is null ? [] : [best];
    }

    /// <summary>The person in the last statement, else the last person named before the pronoun.</summary>
    private ImmutableArray<Actor> LastPerson(TextSpan pronoun, Statement? before)
    {
        if (before is { Source: { } last } && Pronouns.AreOpposed(last.AsSpan(document.Text), pronoun.AsSpan(document.Text)))
        {
            return [];
        }

        if (before is { Speakers: [{ Kind: ActorKind.Person } speaker] } && before.Extent.Start < pronoun.Start)
        {
            return [speaker];
        }

        for (var i = mentions.FirstFrom(pronoun.Start) - 1; i >= 0; i--)
        {
            if (mentions.All[i].Actors is [{ Kind: ActorKind.Person } person])
            {
                return [person];
            }
        }

        return [];
    }

    /// <summary>"X met Y to discuss Z" is said by both; "X met Y to affirm Z" is said to Y.</summary>
    private (ImmutableArray<Actor> Speakers, ImmutableArray<Actor> Addressees) AddPartner(Statement statement, ImmutableArray<Actor> speakers, ImmutableArray<Actor> addressees)
    {
        if (statement.Cue is not { } cue || statement.Source is not { } source || source.End >= cue.Start || !addressees.IsEmpty || !IsInfinitive(cue))
        {
            return (speakers, addressees);
        }

        foreach (var mention in mentions.Inside(TextSpan.FromBounds(source.End, cue.Start)))
        {
            if (mention.Actors is [{ Kind: ActorKind.Person } partner] && !speakers.Contains(partner))
            {
                return CueWords.Of(document, cue).Act == SpeechAct.Consult ? (speakers.Add(partner), addressees) : (speakers, [partner]);
            }
        }

        return (speakers, addressees);
    }

    private bool IsInfinitive(TextSpan cue)
    {
        var token = document.TokenAt(cue.Start) - 1;
        return token >= 0 && document.Tokens[token].AsSpan(document.Text).Equals("to", StringComparison.OrdinalIgnoreCase);
    }
}
