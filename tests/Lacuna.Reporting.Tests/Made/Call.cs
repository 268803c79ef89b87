using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing;
using NodaTime;

namespace Lacuna.Reporting.Tests.Made;

/// <summary>A small comparison made by hand, with a point of each kind.</summary>
internal static class Call
{
    public const string TextA = "Ministers speak by telephone\n\nWang Yi spoke with Dmytro Kuleba at Kuleba's request. On the Ukraine issue, China wants peace. Wang thanked Ukraine for its help.\n\nThe call took 40 minutes.";
    public const string TextB = "Spoke with Wang Yi today. Ending the war serves peace. Grateful for solidarity with civilian victims.";

    public static readonly Actor China = new("state:CHN", "China", ActorKind.State, "state:CHN");
    public static readonly Actor Ukraine = new("state:UKR", "Ukraine", ActorKind.State, "state:UKR");
    public static readonly Actor Wang = new("person:wang-yi", "Wang Yi", ActorKind.Person, "state:CHN");
    public static readonly Actor Kuleba = new("person:dmytro-kuleba", "Dmytro Kuleba", ActorKind.Person, "state:UKR");

    public static readonly DateInterval Day = Interval(2022, 4, 4, 4);

    public static Document DocumentA { get; } = new()
    {
        Id = "http://example.org/a",
        Text = TextA,
        Title = "Ministers speak by telephone",
        Source = new Source("Xinhua", "state:CHN", "Asia/Shanghai"),
        Url = "http://example.org/a",
        Language = "en",
        Published = new PublicationTime("2022-04-04", new LocalDateTime(2022, 4, 4, 0, 0)),
        Origin = "a.txt",
    };

    public static Document DocumentB { get; } = new()
    {
        Id = "b.txt",
        Text = TextB,
        Source = new Source("Kuleba on Twitter", "state:UKR", "Europe/Kyiv"),
        Language = "en",
        Published = new PublicationTime("April 4, 2022", new LocalDateTime(2022, 4, 4, 0, 0)),
        Origin = "b.txt",
    };

    public static AnnotatedDocument Elsewhere { get; } = new(new Document
    {
        Id = "e.txt",
        Text = "Investigators went to Bucha on Sunday and found hundreds of dead civilians in the streets.",
        Title = "Bucha: what is known",
        Source = new Source("president.gov.ua", "state:UKR"),
        Url = "https://example.org/bucha?x=1&y=2",
        Language = "en",
        Published = new PublicationTime("3 April 2022", new LocalDateTime(2022, 4, 3, 0, 0)),
    });

    public static Comparison Comparison { get; } = Make();

    public static TextSpan Find(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static Evidence A(string words) => Evidence.From(DocumentA, Find(TextA, words));

    public static Evidence B(string words) => Evidence.From(DocumentB, Find(TextB, words));

    private static Comparison Make()
    {
        var inA = new Contact
        {
            Id = "c1",
            Kind = ContactKind.Call,
            Participants = [Wang, Kuleba],
            On = Day,
            Initiator = Ukraine,
            InitiatorSpan = Find(TextA, "at Kuleba's request"),
            DurationSpan = Find(TextA, "40 minutes"),
            IsSubject = true,
            Evidence = [Find(TextA, "Wang Yi spoke with Dmytro Kuleba")],
        };
        var inB = new Contact
        {
            Id = "c1",
            Kind = ContactKind.Call,
            Participants = [Kuleba, Wang],
            On = Day,
            Dates = [new DateClaim(Day, Find(TextB, "today"))],
            IsSubject = true,
            Evidence = [Find(TextB, "Spoke with Wang Yi")],
        };
        var bucha = Elsewhere.Text.IndexOf("Bucha", StringComparison.Ordinal);
        return new Comparison(Read(DocumentA, inA), Read(DocumentB, inB))
        {
            ContactInA = inA,
            ContactInB = inB,
            Contact = inA with { Ordinal = 2 },
            ContactDifferences = [new Difference(DifferenceKind.WhoAsked, "at Kuleba's request", "", A("at Kuleba's request"), null)],
            Points =
            [
                new ComparisonPoint("p1", PointKind.Shared) { InA = [A("Wang Yi spoke with Dmytro Kuleba")], InB = [B("Spoke with Wang Yi today.")], Similarity = 0.9 },
                new ComparisonPoint("p2", PointKind.Differs)
                {
                    InA = [A("On the Ukraine issue, China wants peace.")],
                    InB = [B("Ending the war serves peace.")],
                    Differences = [new Difference(DifferenceKind.Wording, "issue", "war", A("issue"), B("war"))],
                    Similarity = 0.61,
                },
                new ComparisonPoint("p3", PointKind.OnlyInA) { InA = [A("Wang thanked Ukraine for its help.")], Similarity = 0.31 },
                new ComparisonPoint("p4", PointKind.OnlyInB) { InB = [B("Grateful for solidarity with civilian victims.")], Similarity = 0.42 },
            ],
            AbsentFromBoth =
            [
                new Absence("Bucha", AbsenceKind.Name, ["Bucha", "Butscha"], 4.25)
                {
                    Documents = 11,
                    Days = 4,
                    DocumentsByParticipants = 5,
                    Elsewhere = [Evidence.From(Elsewhere.Document, new TextSpan(bucha, 5))],
                },
            ],
            Record = new RecordAround(Interval(2022, 4, 1, 7), 13, 6, 2),
            About =
            [
                new TopicAnswer("Bucha", ["Bucha"]) { ScoreA = 0.01, ScoreB = 0.02 },
                new TopicAnswer("peace", ["peace"]) { Relation = PointKind.Shared, InA = [A("China wants peace")], InB = [B("serves peace")], ScoreA = 0.97, ScoreB = 0.91 },
            ],
            Notes = [new Note("compare.short", "B is short: 17 words.")],
        };
    }

    private static AnnotatedDocument Read(Document document, Contact contact) => new(document)
    {
        Contacts = [contact],
        Mentions = [new Mention(new TextSpan(0, 1), MentionKind.Name) { Actors = [China, Ukraine, Wang, Kuleba] }],
    };

    private static DateInterval Interval(int year, int month, int first, int last) => new(new LocalDate(year, month, first), new LocalDate(year, month, last));
}
