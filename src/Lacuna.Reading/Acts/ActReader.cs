using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Acts;

/// <summary>Reads the speech act off the cue and, where the cue leaves it open, off the content.</summary>
/// <remarks>
/// The decisions follow the marking guide of the record: a commitment, intention or goal is a promise, commitment to another's
/// cause support; voiced concern accuses; "welcomed" praises; stressing the importance of something informs.
/// </remarks>
internal static class ActReader
{
    /// <summary>The act and its strength, 0 to 5.</summary>
    public static (SpeechAct Act, int Strength) Read(AnnotatedDocument document, Statement statement)
    {
        var words = statement.Cue is { } cue ? CueWords.Of(document, cue) : default;
        var content = new ActContent(document, statement);
        if (words.Noun is { Lemma: "commitment" })
        {
            return (content.Has(ActSign.Cause) ? SpeechAct.Support : SpeechAct.Promise, words.Strength);
        }

        if (content.Performative is { } performative && statement.Form != StatementForm.Indirect && words.Act is SpeechAct.Inform or SpeechAct.Request)
        {
            return (performative.Act, Math.Max(words.Strength, performative.Strength));
        }

        if (words.Verb is { Lemma: "offer" or "extend" or "send" } && content.Head is { } given)
        {
            return (given.Act, Math.Max(words.Strength, given.Strength));
        }

        if (words.Act != SpeechAct.Inform)
        {
            return (words.Act, words.Strength);
        }

        if (words.Verb is { Lemma: "suggest" } && content.OpensWithGerund)
        {
            return (SpeechAct.Request, words.Strength);
        }

        if (content.Head is { } head && VoicesNoun(words) && !IsClause(document, statement, content))
        {
            return head.Lemma == "commitment" && content.Has(ActSign.Cause)
                ? (SpeechAct.Support, Math.Max(words.Strength, head.Strength))
                : (head.Act, Math.Max(words.Strength, head.Act == SpeechAct.Inform ? 0 : head.Strength));
        }

        return (OfContent(document, statement, words, content), words.Strength);
    }

    private static SpeechAct OfContent(AnnotatedDocument document, Statement statement, CueWords words, ActContent content)
    {
        if (content.Has(ActSign.Thanks) || content.Has(ActSign.Regret))
        {
            return content.Has(ActSign.Thanks) ? SpeechAct.Thank : SpeechAct.Concede;
        }

        if (words.Verb is { } verb && verb.Takes(Frames.ObjectAs) && content.Has(ActSign.Good))
        {
            return SpeechAct.Praise;
        }

        if (words.Verb is { Lemma: "announce" } && content.Has(ActSign.Aid) && !content.HasVerb)
        {
            return SpeechAct.Promise;
        }

        if (!IsClause(document, statement, content))
        {
            return content.Has(ActSign.Good) && words.Verb?.Takes(Frames.ObjectAs) == true ? SpeechAct.Praise : words.Verb?.Lemma is "double down" or "brand" && content.Has(ActSign.Fault) ? SpeechAct.Accuse : SpeechAct.Inform;
        }

        if (content.Has(ActSign.Denial))
        {
            return SpeechAct.Deny;
        }

        if (content.Has(ActSign.Duty | ActSign.DutyTo) && !content.OpensWithSelf)
        {
            return SpeechAct.Demand;
        }

        if (content.Has(ActSign.Future) && IsOwnFuture(document, statement, content))
        {
            return content.Has(ActSign.Threat) ? SpeechAct.Threaten : SpeechAct.Promise;
        }

        return content.Has(ActSign.Fault) && !content.OpensWithSelf && !OpensWithOwn(document, statement, content) ? SpeechAct.Accuse : SpeechAct.Inform;
    }

    /// <summary>"reaffirmed his support" supports; "spoke about the proposals" only informs.</summary>
    private static bool VoicesNoun(CueWords words) =>
        words.Verb is { Particle.IsEmpty: true, HearerLinks.IsEmpty: true } verb && verb.Takes(Frames.Object) && (verb.Strength > 1 || verb.Lemma is "convey" or "express" or "note" or "renew" or "share");

    /// <summary>The clause is about the speaker's own side.</summary>
    private static bool OpensWithOwn(AnnotatedDocument document, Statement statement, ActContent content)
    {
        var index = MentionSearch.FirstFrom(document, document.Tokens[content.FirstToken].Start);
        return index < document.Mentions.Length
            && document.Mentions[index].Span.Start <= document.Tokens[Math.Min(document.Tokens.Length - 1, content.FirstToken + 3)].Start
            && document.Mentions[index].Actors.Any(actor => IsOwn(document, statement, actor));
    }

    private static bool IsClause(AnnotatedDocument document, Statement statement, ActContent content) =>
        content.HasVerb || statement.Form == StatementForm.Direct || Before(document, content.FirstToken, "that");

    private static bool Before(AnnotatedDocument document, int token, string word) =>
        token > 0 && document.Tokens[token - 1].AsSpan(document.Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the subject of the future is the speaker, or the speaker's own side.</summary>
    private static bool IsOwnFuture(AnnotatedDocument document, Statement statement, ActContent content)
    {
        if (content.OpensWithSelf)
        {
            return true;
        }

        for (var i = Math.Max(0, MentionSearch.FirstFrom(document, document.Tokens[content.FirstToken].Start) - 1); i < document.Mentions.Length; i++)
        {
            var mention = document.Mentions[i];
            if (mention.Span.Start >= document.Tokens[content.FutureAt].Start)
            {
                break;
            }

            if (mention.Span.End > document.Tokens[content.FirstToken].Start && mention.Actors.Any(actor => IsOwn(document, statement, actor)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same actor or state; a person of unknown state on a state's own site is taken for one of its own.</summary>
    private static bool IsOwn(AnnotatedDocument document, Statement statement, Actor actor)
    {
        foreach (var speaker in statement.Speakers)
        {
            var state = speaker.State ?? (speaker.Kind == ActorKind.Person ? document.Document.Source?.SpeaksFor : null);
            if (speaker.Equals(actor) || (state is not null && state == actor.State))
            {
                return true;
            }
        }

        return false;
    }
}
