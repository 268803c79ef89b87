using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Reading.Contacts;

namespace Lacuna.Findings.Voices;

/// <summary>Tells whose voice a place in one document is, seen from one actor. What is passed on comes first, then the turn of a transcript, then the outermost statement; what is left is the page's own narrative.</summary>
internal sealed class VoiceReader
{
    /// <summary>Shorter quotations without a speaker are names or doubted words: the "Bucha massacre".</summary>
    private const int LeastQuotation = 40;

    private static readonly Lazy<FrozenSet<string>> HostWords = new(() => WordList.Words("host-labels.txt"));

    private readonly AnnotatedDocument _document;
    private readonly ActorScope _actor;
    private readonly bool _isOwnPage;
    private readonly PassedOn _passedOn;
    private readonly ImmutableArray<Turn> _turns;
    private readonly ImmutableArray<Actor> _otherSides;

    /// <param name="document">The document, read.</param>
    /// <param name="actor">The actor.</param>
    public VoiceReader(AnnotatedDocument document, ActorScope actor)
    {
        (_document, _actor) = (document, actor);
        _isOwnPage = document.Document.Source is { } source && actor.Owns(source);
        _passedOn = new PassedOn(document);
        _turns = TurnFinder.In(document);
        _otherSides = [.. document.Contacts.Where(contact => contact.IsSubject).SelectMany(contact => contact.Participants).Where(party => !actor.Includes(party))];
    }

    /// <summary>The voice at <paramref name="mention"/>.</summary>
    public Voice At(TextSpan mention)
    {
        if (_document.Paragraphs.IsEmpty)
        {
            return Voice.Of(MentionVoice.Unclear);
        }

        return _passedOn.At(mention) ?? OfTurn(mention) ?? OfStatement(mention) ?? Rest(mention);
    }

    private Voice? OfTurn(TextSpan mention)
    {
        var turn = _turns.LastOrDefault(turn => turn.Label.End <= mention.Start && mention.End <= turn.End);
        if (turn.End == 0)
        {
            return null;
        }

        if (turn.IsQuestion)
        {
            return Voice.Of(MentionVoice.Question, turn.Label);
        }

        var speakers = SpeakersOf(_document, turn.Label);
        return !speakers.IsEmpty ? Of(speakers, turn.Label, isRetold: false)
            : _isOwnPage && !_actor.IsPerson && IsHost(turn.Label) ? Voice.Of(MentionVoice.OwnStatement, turn.Label)
            : Voice.Of(MentionVoice.Unclear, turn.Label);
    }

    /// <summary>Whom the label of a turn names; empty when that cannot be told.</summary>
    public static ImmutableArray<Actor> SpeakersOf(AnnotatedDocument document, TextSpan label)
    {
        foreach (var statement in document.Statements)
        {
            if (statement is { Cue: null, Source: { } source, Speakers.IsEmpty: false } && source.End == label.End)
            {
                return statement.Speakers;
            }
        }

        foreach (var mention in document.Mentions)
        {
            if (mention.Kind == MentionKind.Name && label.Contains(mention.Span) && mention.Span.End == label.End)
            {
                return mention.Actors;
            }
        }

        return [];
    }

    private bool IsHost(TextSpan label) =>
        label.In(_document.Text).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).All(HostWords.Value.Contains);

    private Voice? OfStatement(TextSpan mention)
    {
        foreach (var statement in _document.Statements)
        {
            // Statements are in order, the outer before the inner: the first one that holds the place is the outermost.
            if (!statement.Content.Any(content => content.Contains(mention)))
            {
                continue;
            }

            if (!statement.Speakers.IsEmpty)
            {
                return Of(statement.Speakers, statement.Source ?? statement.Cue, statement.Form == StatementForm.Indirect);
            }

            // "It was said that Bucha was staged": the page says so, unless the place stands in quotation marks itself.
            return !IsQuoted(mention, least: 0) && _isOwnPage && !_actor.IsPerson
                ? Voice.Of(MentionVoice.OwnNarrative, statement.Source)
                : Voice.Of(MentionVoice.Unclear, statement.Source);
        }

        return null;
    }

    private Voice Rest(TextSpan mention)
    {
        if (!_isOwnPage)
        {
            return Voice.Of(MentionVoice.OtherSpeaker);
        }

        return Voice.Of(IsQuoted(mention, LeastQuotation) ? MentionVoice.Unclear : MentionVoice.OwnNarrative);
    }

    private bool IsQuoted(TextSpan mention, int least) =>
        _document.Quotations.Any(quotation => quotation is { Depth: 0, IsScare: false } && quotation.Inner.Length >= least && quotation.Inner.Contains(mention));

    private Voice Of(ImmutableArray<Actor> speakers, TextSpan? told, bool isRetold) => new(
        speakers.Any(_actor.Includes) ? MentionVoice.OwnStatement
            : isRetold && speakers.Any(speaker => _otherSides.Any(side => Parties.SideOf(side) == Parties.SideOf(speaker))) ? MentionVoice.OtherSide
            : MentionVoice.OtherSpeaker,
        speakers,
        told);
}
