using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Findings.Dates;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Absences;
using Lacuna.Findings.Drafts.Accusations;
using Lacuna.Findings.Drafts.Chains;
using Lacuna.Findings.Drafts.Days;
using Lacuna.Findings.Drafts.Names;
using Lacuna.Findings.Drafts.Series;
using Lacuna.Findings.Quotes;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Reporting.Tests.Made;

/// <summary>A checked draft made by hand, with something in every part.</summary>
internal static class MadeDraft
{
    public const string Text = "Second call this year\n\nMinister Wang Yi and Dmytro Kuleba spoke on Monday, April 5, and China did not mention Bucha.\n\nWang said \"China really wants peace\" and \"help\". Kyiv accused Moscow of war crimes, which Moscow denies.";

    public static readonly Document Document = new()
    {
        Id = "draft.txt",
        Text = Text,
        Title = "Second call this year",
        Headline = new TextSpan(0, 21),
        Language = "en",
        Published = new PublicationTime("2022-04-05", new LocalDateTime(2022, 4, 5, 0, 0)),
        Origin = "draft.txt",
    };

    private static readonly AnnotatedDocument Draft = new(Document)
    {
        Mentions = [new Mention(Call.Find(Text, "Wang Yi"), MentionKind.Name) { Actors = [Call.China, Call.Ukraine, Call.Wang, Call.Kuleba] }],
        Notes = [new Note("reader.rules", "Read by rules alone.")],
    };

    private static readonly DateInterval Day = new(new LocalDate(2022, 4, 5), new LocalDate(2022, 4, 5));
    private static readonly DocumentRow Row = new(
        Call.DocumentA.Version, 1, Call.DocumentA.Title, Call.DocumentA.Source, Call.DocumentA.Url, "en", Call.DocumentA.Published, Call.TextA.Length, NodaConstants.UnixEpoch) { IsLatest = true, IsRead = true };

    private static readonly RecordWords Record = new(Row, Call.A("Wang Yi spoke with Dmytro Kuleba"));
    private static readonly Looked Looked = new(18, 1, 12, new DateInterval(new LocalDate(2022, 3, 1), new LocalDate(2022, 4, 6)));
    private static readonly QuoteSearch Search = new(18, 12, new LocalDate(2022, 3, 1), new LocalDate(2022, 4, 6)) { Phrases = ["wants peace"], Holding = 2, LaidBeside = 1 };
    private static readonly Clock Beijing = new("Asia/Shanghai", "China");
    private static readonly Clock Kyiv = new("Europe/Kyiv", "Ukraine");
    private static readonly ZoneExplanation Zones = new(Beijing, Kyiv, new Interval(Instant.FromUtc(2022, 4, 4, 16, 0), Instant.FromUtc(2022, 4, 4, 21, 0)));
    private static readonly Contact Contact = new() { Id = "c1", Kind = ContactKind.Call, Participants = [Call.Wang, Call.Kuleba], On = Day, Ordinal = 2, OrdinalSpan = Call.Find(Text, "Second"), Evidence = [Call.Find(Text, "spoke")] };
    private static readonly DraftSubject Subject = new(new Subject("Bucha", [new SubjectTerm("Bucha")]), DraftSubjectBasis.Names);

    private static readonly Statement Said = new()
    {
        Id = "s1",
        Source = Call.Find(Text, "Wang said") with { Length = 4 },
        Cue = Call.Find(Text, "said"),
        Content = [Call.Find(Text, "\"China really wants peace\"")],
        Speakers = [Call.Wang],
        Form = StatementForm.Direct,
    };

    public static DraftCheck Check { get; } = new(Draft)
    {
        Held = 18,
        Quotations = [Altered(), NotFound()],
        Resolved =
        [
            new DraftDay(Words("Monday, April 5"), "2022-04-05", Day)
            {
                IsCounted = true,
                Others = ["2022-04-04"],
                Clock = Beijing,
                OnOtherClocks = [new ClockReading(Kyiv, new LocalDateTime(2022, 4, 4, 19, 0), new LocalDateTime(2022, 4, 5, 18, 59))],
            },
            new DraftDay(Words("this year"), "2022", null),
        ],
        Days =
        [
            new DayCheck(DayCheckKind.Weekday, Words("April 5"), Day, Agreement.Differs) { Other = new DatedWords(Call.Day, Words("Monday")) },
            new DayCheck(DayCheckKind.Contact, Words("Monday, April 5"), Day, Agreement.Differs)
            {
                Of = Words("spoke"),
                Parties = [Call.Wang, Call.Kuleba],
                Record = [new RecordDay(Record, Call.Day, Beijing) { DayWords = Call.A("40 minutes") }, new RecordDay(Record, Call.Day, null)],
                Zones = [Zones],
                ZonesExcluded = [Zones with { Moments = new Interval(null, null) }],
                ClocksTried = [Beijing, Kyiv],
                Looked = Looked,
            },
        ],
        Names =
        [
            new NameCheck(NameCheckKind.Office, Words("Minister Wang Yi"), Agreement.Agrees)
            {
                Person = Call.Wang,
                Office = "foreign-minister",
                Of = Call.China,
                On = new LocalDate(2022, 4, 5),
                Holdings = [new OfficeHolding("foreign-minister", "state:CHN", "person:wang-yi", new LocalDate(2013, 3, 16), null)],
                Record = [Record],
                Looked = Looked,
            },
            new NameCheck(NameCheckKind.Spelling, Words("Kuleba"), Agreement.Differs) { Other = Words("Dmytro Kuleba"), Holders = [Call.Kuleba] },
            new NameCheck(NameCheckKind.Office, Words("Moscow"), Agreement.NotEstablished) { Doubt = NameDoubt.UnknownPerson },
        ],
        Series =
        [
            new SeriesCheck(SeriesCheckKind.Place, Words("Second call"), Contact, Agreement.NotEstablished)
            {
                Place = 2,
                Counted = new CountedDays(new DateInterval(new LocalDate(2022, 1, 1), new LocalDate(2022, 4, 5)), Words("this year"), "the beginning of the year"),
                LastOn = Call.Day,
                WhoAsked = Call.Ukraine,
                WhoAskedByRecord = [Call.Ukraine],
                Counting = SeriesKind.Calls,
                Contacts = [new CountedContact(1, ContactPile.Records.First(), [Record]) { IsClaimed = true }],
                Holes = [new CoverageHole(Call.Day, "no document for 1 day")],
                Doubt = SeriesDoubt.NotCovered,
                Looked = Looked,
            },
        ],
        Absences =
        [
            new AbsenceCheck(
                new AbsenceClaim(AbsenceKind.NotSaid, Words("China did not mention Bucha"), Words("did not mention"))
                {
                    Who = [Call.China],
                    WhoWords = Words("China"),
                    About = Subject,
                    AboutWords = Words("Bucha"),
                    Place = AbsencePlace.Accounts,
                    PlaceWords = Words("call"),
                    Contact = Contact,
                    Act = SpeechAct.Condemn,
                    Days = Day,
                    DaysWords = Words("Monday, April 5"),
                    SaidBy = [Call.Kuleba],
                },
                Agreement.Agrees)
            {
                Reasons = ["All is inferred from the documents alone."],
                Days = Day,
                DaysBasis = AbsenceDays.Contact,
                Texts = [new TextLook(Row, null) { Contact = Call.A("spoke"), IsAccount = true }, new TextLook(Row, Call.A("peace"))],
                Silences = [MadeSilences.Silent, MadeSilences.Broken],
                First = Record,
                Elsewhere = Record,
                Later = Record,
                Hindrances = [new Hindrance(HindranceKind.Holiday, "Qingming Festival") { Days = Day }],
            },
        ],
        Accusations = [Accused()],
        Chains =
        [
            new ChainCheck(Words("Wang said \"China really wants peace\""), Call.Wang, ChainVerdict.PassedOn)
            {
                DraftBy = [Call.China],
                PassedOn = [new RecordSaying(Record, 0.81234, Carrier.OtherActor) { By = [Call.Kuleba] }],
                Compared = 7,
                NotRead = 1,
                Days = Day,
            },
            new ChainCheck(Words("China really wants peace"), Call.Wang, ChainVerdict.OwnPage) { Own = new RecordSaying(Record, 0.9, Carrier.Own) { IsPage = true } },
            new ChainCheck(Words("peace"), Call.Wang, ChainVerdict.NotFound) { Nearest = new RecordSaying(Record, 0.2, Carrier.Independent) },
        ],
    };

    private static QuoteCheck Altered()
    {
        const string quotation = "\"China really wants peace\"";
        var place = new QuotePlace(Row, Call.A("China wants peace")) { Speakers = [Call.Wang], Voice = QuoteVoice.Statement, Share = 0.75, Statement = Said };
        return new QuoteCheck(Words(quotation), quotation.Trim('"'), QuoteVerdict.Altered)
        {
            Quotations = [0],
            Changes = QuoteChanges.Added | QuoteChanges.Elided,
            Statement = Said,
            Place = place,
            OtherPlaces = [place with { Voice = QuoteVoice.OwnPage, Speakers = [] }],
            Edits = [Edit(QuoteEditKind.Same, "China", "China"), Edit(QuoteEditKind.Added, "really", ""), Edit(QuoteEditKind.Same, "wants peace", "wants peace"), Edit(QuoteEditKind.Dropped, "", "for its help")],
            Omissions =
            [
                new QuoteOmission(Call.Find(Text, "\" and") with { Length = 0 }, Call.A("for its help"), IsMarked: false, 3, 0) { Turns = [new OmissionTurn(OmissionTurnKind.Limit, Call.Find(Call.TextA, "help"), "help")] },
                new QuoteOmission(Call.Find(Text, "wants"), null, IsMarked: true, -2, 1),
            ],
            IsMisattributed = false,
            Search = Search,
        };
    }

    private static QuoteCheck NotFound() => new(Words("\"help\""), "help", QuoteVerdict.NotFound)
    {
        Quotations = [1],
        IsScare = true,
        IsShort = true,
        Follows = 0,
        WordsSincePart = 12,
        Likeness = 0.41234,
        TranslationGround = "The document is held in Chinese alone.",
        Search = Search with { First = null, SentencesCompared = 9 },
    };

    private static AccusationCheck Accused()
    {
        var reply = new RecordReply(Record, [Call.China], Carrier.Own, 0.66666) { NamesIt = true };
        return new AccusationCheck(
            new Accusation(Words("Kyiv accused Moscow of war crimes"), Words("accused")) { Accusers = [Call.Ukraine], Accused = [Call.China], About = Subject with { Basis = DraftSubjectBasis.Words }, AboutWords = Words("war crimes") },
            AccusationVerdict.Answered)
        {
            Reply = new DraftReply(Words("which Moscow denies"), Words("denies"), [Call.China]),
            Record = [reply, reply with { IsLater = true }],
            Nearest = reply,
            Days = Day,
            Looked = 4,
        };
    }

    private static QuoteEdit Edit(QuoteEditKind kind, string draft, string source) => new(
        kind,
        draft.Length > 0 ? Call.Find(Text, draft) : new TextSpan(Call.Find(Text, "peace").End, 0),
        source.Length > 0 ? Call.Find(Call.TextA, source) : new TextSpan(Call.Find(Call.TextA, "wants").Start, 0),
        draft,
        source);

    private static Evidence Words(string words) => Evidence.From(Document, Call.Find(Text, words));
}
