using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Quotes.Placing;

/// <summary>Whether the one whom a draft names is the one who says the words in the source.</summary>
internal sealed class SpeakerAgreement(ActorTable table)
{
    /// <summary>False for the same speaker, true for another, null when it is not established.</summary>
    /// <param name="named">Whom the draft names.</param>
    /// <param name="source">The document.</param>
    /// <param name="voice">Who speaks there.</param>
    public bool? IsMisattributed(ImmutableArray<Actor> named, AnnotatedDocument source, SourceVoice voice)
    {
        if (named.IsEmpty || voice.Voice == QuoteVoice.NotEstablished)
        {
            return null;
        }

        // "Xinhua said" is right of all that Xinhua's page tells, whoever speaks there.
        if (named.Any(actor => IsNamedSo(actor, source)) || named.Any(actor => voice.Speakers.Any(speaker => IsOrActsFor(speaker, actor))) || (voice.Voice == QuoteVoice.OwnPage && IsOnOwnPage(named, source)))
        {
            return false;
        }

        // The source names the state or body, the draft one of its people: it may have been them.
        if (named.Any(actor => voice.Speakers.Any(speaker => IsLessClose(speaker, actor))))
        {
            return null;
        }

        return voice.Voice == QuoteVoice.OwnPage && (source.Document.Source?.SpeaksFor is null || IsParty(named, source)) ? null : true;
    }

    /// <summary>A draft that gives a minister's words to the country gives them to the right one; one that gives the country's to a minister may not.</summary>
    private bool IsOrActsFor(Actor speaker, Actor named) => IsSame(speaker, named) || new ActorScope(named, table).Includes(speaker);

    private static bool IsSame(Actor speaker, Actor named) =>
        speaker.Equals(named) || (speaker.Kind == named.Kind && string.Equals(speaker.Name, named.Name, StringComparison.OrdinalIgnoreCase));

    private bool IsLessClose(Actor speaker, Actor named) =>
        (speaker.Kind != ActorKind.Person && new ActorScope(speaker, table).Includes(named))
        || (speaker.Kind == ActorKind.Group && (speaker.State is null || speaker.State == named.State))
        || (speaker.Kind != ActorKind.Person && named.State is { } state && speaker.State == state)
        || (named.Kind == ActorKind.Group && named.State is { } group && speaker.State == group);

    private bool IsOnOwnPage(ImmutableArray<Actor> named, AnnotatedDocument source) =>
        source.Document.Source is { } page && named.Any(actor => new ActorScope(actor, table).Owns(page));

    private static bool IsNamedSo(Actor outlet, AnnotatedDocument source) => string.Equals(outlet.Name, source.Document.Source?.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A readout retells both sides, and the reader may have missed who speaks.</summary>
    private static bool IsParty(ImmutableArray<Actor> named, AnnotatedDocument source) =>
        source.Contacts.Any(contact => contact.Participants.Any(party => named.Any(actor => actor.Equals(party) || (actor.State is { } state && state == party.State))));
}
