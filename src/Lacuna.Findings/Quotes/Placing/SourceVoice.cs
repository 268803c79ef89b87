using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Quotes.Placing;

/// <summary>Who says the words at a place of a source.</summary>
/// <param name="Voice">How it is known.</param>
/// <param name="Speakers">Who; empty when it cannot be told.</param>
/// <param name="Statement">The innermost statement that holds the words; null for none.</param>
internal readonly record struct SourceVoice(QuoteVoice Voice, ImmutableArray<Actor> Speakers, Statement? Statement)
{
    /// <summary>Shorter quotations that no statement holds are names or doubted words of the page itself.</summary>
    private const int LeastQuotation = 40;

    /// <summary>"Dmytro Kuleba on Twitter" is a person's account, whichever state it speaks for.</summary>
    private const string OnService = " on ";

    /// <summary>Tells by the innermost statement, then by the turn of a transcript; what is left the page says itself.</summary>
    public static SourceVoice At(AnnotatedDocument source, TextSpan words, ActorTable table)
    {
        var statement = InnermostAt(source, words);
        if (statement is { Speakers.IsEmpty: false })
        {
            return new SourceVoice(QuoteVoice.Statement, statement.Speakers, statement);
        }

        if (source.Paragraphs.IsEmpty || new PassedOn(source).At(words) is not null)
        {
            return new SourceVoice(QuoteVoice.NotEstablished, [], statement);
        }

        var turn = TurnFinder.In(source).LastOrDefault(turn => turn.Label.End <= words.Start && words.End <= turn.End);
        if (turn.End > 0)
        {
            var speakers = turn.IsQuestion ? [] : VoiceReader.SpeakersOf(source, turn.Label);
            return new SourceVoice(speakers.IsEmpty ? QuoteVoice.NotEstablished : QuoteVoice.Turn, speakers, statement);
        }

        var isQuoted = source.Quotations.Any(quotation => quotation.Depth == 0 && quotation.Inner.Length >= LeastQuotation && quotation.Inner.Contains(words));
        return statement is not null || isQuoted || OwnerOf(source, table) is not { } owner
            ? new SourceVoice(QuoteVoice.NotEstablished, [], statement)
            : new SourceVoice(QuoteVoice.OwnPage, [owner], null);
    }

    /// <summary>The statement with the shortest content over most of the words.</summary>
    private static Statement? InnermostAt(AnnotatedDocument source, TextSpan words)
    {
        Statement? best = null;
        var bestLength = int.MaxValue;
        foreach (var statement in source.Statements)
        {
            var (shared, length) = (0, 0);
            foreach (var content in statement.Content)
            {
                shared += Math.Max(0, Math.Min(content.End, words.End) - Math.Max(content.Start, words.Start));
                length += content.Length;
            }

            if (2 * shared > words.Length && length < bestLength)
            {
                (best, bestLength) = (statement, length);
            }
        }

        return best;
    }

    private static Actor? OwnerOf(AnnotatedDocument source, ActorTable table) => source.Document.Source switch
    {
        { } account when account.Name.IndexOf(OnService, StringComparison.Ordinal) is var end and > 0 && table.Find(account.Name[..end]) is [{ Kind: ActorKind.Person } person, ..] => person,
        { SpeaksFor: { } voice } => table.ById(voice),
        { } outlet => table.Find(outlet.Name) is [var named, ..] ? named : new Actor("source:" + outlet.Name, outlet.Name, ActorKind.Organisation),
        _ => null,
    };
}
