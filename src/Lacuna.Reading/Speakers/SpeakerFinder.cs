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
        var relay = statement.RelaySpan is { } passedBy ? _phrases.Of(passedBy).FirstOrDefault() : null;
        (speakers, addressees) = AddPartner(statement, speakers, addressees);
        return statement with { Speakers = speakers, Addressees = addressees, Relay = relay };
    }

    private ImmutableArray<Actor> Speakers(TextSpan source, Statement? before)
    {
        var actors = _phrases.Of(source);
        if (!actors.IsEmpty)
        {
            return actors;
        }

        if (Pronouns.IsThirdSingular(source.AsSpan(document.Text)))
        {
            return LastPerson(source, before);
        }

        return Pronouns.IsBoth(source.AsSpan(document.Text)) ? Parties : [];
    }

    private ImmutableArray<Actor> Hearers(TextSpan hearer, ImmutableArray<Actor> speakers)
    {
        var actors = _phrases.Of(hearer);
        if (actors.IsEmpty && Pronouns.IsCounterpart(hearer.AsSpan(document.Text)) && speakers is [var speaker] && ContactParties.Other(Parties, speaker) is { } other)
        {
            return [other];
        }

        return actors;
    }

    /// <summary>Nobody is named: both parties discussed or agreed; anything else goes on the account of the one who spoke last.</summary>
    private ImmutableArray<Actor> Unsaid(Statement statement, Statement? before)
    {
        if (statement.Inside is not null || statement.Cue is not { } cue)
        {
            return statement.Cue is null && before is not null ? before.Speakers : [];
        }

        var act = CueWords.Of(document, cue).Act;
        return act is SpeechAct.Consult or SpeechAct.Agree or SpeechAct.Praise ? Parties
            : before is { Speakers.Length: 1 } && document.Sentences[document.SentenceAt(before.Extent.Start)].Paragraph == document.Sentences[document.SentenceAt(cue.Start)].Paragraph ? before.Speakers
            : [];
    }

    /// <summary>The person in the last statement, else the last person named before the pronoun.</summary>
    private ImmutableArray<Actor> LastPerson(TextSpan pronoun, Statement? before)
    {
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
