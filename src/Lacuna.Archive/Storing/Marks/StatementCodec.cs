using Lacuna.Core.Reading;

namespace Lacuna.Archive.Storing.Marks;

/// <summary>Statements as bytes and back.</summary>
internal static class StatementCodec
{
    public static void Write(MarkWriter to, Statement statement)
    {
        to.Text(statement.Id);
        to.Span(statement.Source);
        to.Span(statement.Cue);
        to.Each(statement.Content, to.Span);
        to.Each(statement.Speakers, to.Actor);
        to.Span(statement.AddresseeSpan);
        to.Each(statement.Addressees, to.Actor);
        to.Number((long)statement.Form);
        to.Number((long)statement.Act);
        to.Number((statement.IsNegated ? 1L : 0) | (statement.IsPlea ? 2L : 0));
        to.Span(statement.Hedge);
        to.Span(statement.Channel);
        to.Span(statement.RelaySpan);
        to.Actor(statement.Relay);
        to.Text(statement.Inside);
        to.Number(statement.Strength);
        to.Flag(statement.Time is not null);
        if (statement.Time is { } time)
        {
            to.Span(time.Span);
            to.Number((long)time.Type);
            to.Text(time.Value);
            to.Text(time.Mod);
            to.Days(time.Days);
            to.Each(time.OtherValues, to.Text);
        }

        to.Fraction(statement.Probability);
    }

    public static Statement Read(MarkReader from)
    {
        var (id, source, cue, content) = (from.Text(), from.SpanOrNull(), from.SpanOrNull(), from.Each(static from => from.Span()));
        var (speakers, addresseeSpan, addressees) = (from.Actors(), from.SpanOrNull(), from.Actors());
        var (form, act, flags) = ((StatementForm)from.Int(), (SpeechAct)from.Int(), from.Number());
        return new Statement
        {
            Id = id,
            Source = source,
            Cue = cue,
            Content = content,
            Speakers = speakers,
            AddresseeSpan = addresseeSpan,
            Addressees = addressees,
            Form = form,
            Act = act,
            IsNegated = (flags & 1) != 0,
            IsPlea = (flags & 2) != 0,
            Hedge = from.SpanOrNull(),
            Channel = from.SpanOrNull(),
            RelaySpan = from.SpanOrNull(),
            Relay = from.ActorOrNull(),
            Inside = from.TextOrNull(),
            Strength = from.Int(),
            Time = !from.Flag() ? null : new TimeExpression(from.Span(), (TimeType)from.Int(), from.Text())
            {
                Mod = from.TextOrNull(),
                Days = from.Days(),
                OtherValues = from.Each(static from => from.Text()),
            },
            Probability = from.Fraction(),
        };
    }
}
