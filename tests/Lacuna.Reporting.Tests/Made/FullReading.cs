using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Reporting.Tests.Made;

/// <summary>A document with a mark of every kind, made by hand.</summary>
internal static class FullReading
{
    private const string Text = "Kuleba reportedly told Wang on Twitter, Xinhua says, to help. The second call on April 4 or April 5 took an hour at Ukraine's request. The UN Security Council meets on Tuesday.";

    private static readonly Actor Council = new("org:unsc", "UN Security Council", ActorKind.Organisation);
    private static readonly DateInterval FirstDay = Day(4);
    private static readonly TimeExpression Tuesday = new(Span("Tuesday"), TimeType.Date, "2022-04-05") { Mod = "APPROX", Days = Day(5), OtherValues = ["2022-03-29"] };

    public static AnnotatedDocument Document { get; } = new(new Document
    {
        Id = "full",
        Text = Text,
        Title = "All marks",
        Source = new Source("Agency", null, "Europe/Kyiv"),
        Published = new PublicationTime("4 April 2022, 18:30", new LocalDateTime(2022, 4, 4, 18, 30), true, Offset.FromHours(3)),
        Modified = new PublicationTime("some day", null),
        IsPartial = true,
        Notes = [new Note("encoding.guessed", "The encoding was guessed.")],
    })
    {
        Tokens = [new Token(0, 6, TokenKind.Word), new Token(7, 10, TokenKind.Word)],
        Mentions = [new Mention(Span("Kuleba"), MentionKind.Name) { Actors = [Call.Kuleba] }, new Mention(Span("Wang"), MentionKind.Name) { Actors = [Call.Wang, Call.China, Call.Ukraine], IsAmbiguous = true }],
        Times = [Tuesday],
        Statements =
        [
            new Statement
            {
                Id = "s1",
                Source = Span("Kuleba"),
                Cue = Span("told"),
                Content = [Span("to help")],
                Speakers = [Call.Kuleba],
                AddresseeSpan = Span("Wang"),
                Addressees = [Call.Wang],
                Form = StatementForm.Indirect,
                Act = SpeechAct.Request,
                Hedge = Span("reportedly"),
                Channel = Span("on Twitter"),
                RelaySpan = Span("Xinhua"),
                Relay = new Actor("org:xinhua", "Xinhua", ActorKind.Organisation, "state:CHN"),
                Inside = "s0",
                IsPlea = true,
                IsNegated = true,
                Strength = 3,
                Time = Tuesday,
                Probability = 0.95,
            },
            new Statement { Id = "s2", Source = Span("Xinhua"), Content = [Span("call")], Probability = 0.71239 },
            new Statement { Id = "s3", Content = [Span("hour")], Probability = 0.3 },
        ],
        Contacts =
        [
            new Contact
            {
                Id = "c1",
                Kind = ContactKind.Call,
                Participants = [Call.Wang, Call.Kuleba],
                On = FirstDay,
                Dates = [new DateClaim(FirstDay, Span("April 4")), new DateClaim(Day(5), Span("April 5")), new DateClaim(FirstDay, null)],
                Initiator = Call.Ukraine,
                InitiatorSpan = Span("at Ukraine's request"),
                Ordinal = 2,
                OrdinalSpan = Span("second"),
                DurationSpan = Span("an hour"),
                IsSubject = true,
                Evidence = [Span("The second call")],
            },
            new Contact { Id = "c2", Kind = ContactKind.Summit, IsPlanned = true },
        ],
        Agenda =
        [
            new AgendaItem(AgendaKind.Scheduled, Span("The UN Security Council meets on Tuesday")) { Actors = [Call.Kuleba], Body = Council, Due = Day(5), What = Span("meets") },
            new AgendaItem(AgendaKind.Opportunity, Span("meets")),
        ],
        Notes = [new Note("encoding.guessed", "The encoding was guessed."), new Note("quote.unopened", "No opening mark was found.", Span("hour"))],
    };

    private static TextSpan Span(string words) => Call.Find(Text, words);

    private static DateInterval Day(int day) => new(new LocalDate(2022, 4, day), new LocalDate(2022, 4, day));
}
