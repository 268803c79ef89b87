using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Reads off the words around a found statement all that its spans do not say.</summary>
internal static class StatementReader
{
    /// <summary>The statement with form, hearer, channel, relay, hedge, negation and time; speakers and act come later.</summary>
    public static Statement Read(AnnotatedDocument document, FoundStatement found, string id)
    {
        var words = new StatementWords(document, found);
        (TextSpan Span, TextSpan? Channel)? relay = found.Relay is { } passedBy ? Relays.Of(document, passedBy) : null;
        return new Statement
        {
            Id = id,
            Source = found.Source,
            Cue = found.Cue,
            Content = found.Content,
            AddresseeSpan = found.Hearer ?? Hearers.Of(words) ?? Vocatives.Of(words) ?? TrainedHearers.Of(words),
            Form = Forms.Of(document, found),
            IsNegated = words.IsNegated(),
            Hedge = words.Hedge(),
            Channel = Channels.Of(words) ?? relay?.Channel,
            RelaySpan = relay?.Span,
            Time = words.Time(),
            Probability = found.Probability,
        };
    }
}
