using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Lacuna.Archive.Storing;
using Lacuna.Archive.Storing.Marks;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

public abstract class RoundTripTests(Store store)
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 300], (start, length) => new TextSpan(start, length));
    private static readonly Gen<TextSpan?> SpanOrNone = Gen.Select(Gen.Bool, Spans, (some, span) => some ? span : (TextSpan?)null);
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.Int[0, 3].Select(i => ((string[])["state:UKR", "person:wang-yi", "", "\uD800"])[i]));
    private static readonly Gen<string?> TextOrNone = Gen.Select(Gen.Bool, Texts, (some, text) => some ? text : null);
    private static readonly Gen<Actor> Actors = Gen.Select(Texts, Texts, Gen.Enum<ActorKind>(), TextOrNone, (id, name, kind, state) => new Actor(id, name, kind, state));
    private static readonly Gen<Actor?> ActorOrNone = Gen.Select(Gen.Bool, Actors, (some, actor) => some ? actor : null);
    private static readonly Gen<DateInterval?> Days = Gen.Select(Gen.Bool, Gen.Int[-700_000, 700_000], Gen.Int[0, 400], (some, first, length) =>
        some ? new DateInterval(new LocalDate(2000, 1, 1).PlusDays(first), new LocalDate(2000, 1, 1).PlusDays(first + length)) : null);

    private static readonly Gen<TimeExpression> Times = Gen.Select(Spans, Gen.Enum<TimeType>(), Texts, TextOrNone, Days, Many(Texts), (span, type, value, mod, days, others) =>
        new TimeExpression(span, type, value) { Mod = mod, Days = days, OtherValues = others });

    private static readonly Gen<Statement> Statements = Gen.Select(
        Gen.Select(Texts, SpanOrNone, SpanOrNone, Many(Spans), Many(Actors), SpanOrNone, Many(Actors)),
        Gen.Select(Gen.Enum<StatementForm>(), Gen.Enum<SpeechAct>(), Gen.Bool, Gen.Bool, SpanOrNone, SpanOrNone),
        Gen.Select(SpanOrNone, ActorOrNone, TextOrNone, Gen.Int[0, 5], Gen.Select(Gen.Bool, Times, (some, time) => some ? time : null), Gen.Select(Gen.Bool, Gen.Double, (some, value) => some ? value : (double?)null)),
        (who, how, more) => new Statement
        {
            Id = who.Item1,
            Source = who.Item2,
            Cue = who.Item3,
            Content = who.Item4,
            Speakers = who.Item5,
            AddresseeSpan = who.Item6,
            Addressees = who.Item7,
            Form = how.Item1,
            Act = how.Item2,
            IsNegated = how.Item3,
            IsPlea = how.Item4,
            Hedge = how.Item5,
            Channel = how.Item6,
            RelaySpan = more.Item1,
            Relay = more.Item2,
            Inside = more.Item3,
            Strength = more.Item4,
            Time = more.Item5,
            Probability = more.Item6,
        });

    private static readonly Gen<Contact> Contacts = Gen.Select(
        Gen.Select(Texts, Gen.Enum<ContactKind>(), Many(Actors), Days, Many(Gen.Select(Days.Where(days => days is not null), SpanOrNone, (days, at) => new DateClaim(days!, at))), ActorOrNone),
        Gen.Select(SpanOrNone, Gen.Select(Gen.Bool, Gen.Int, (some, number) => some ? number : (int?)null), SpanOrNone, SpanOrNone, Gen.Bool, Gen.Bool, Many(Spans)),
        (who, how) => new Contact
        {
            Id = who.Item1,
            Kind = who.Item2,
            Participants = who.Item3,
            On = who.Item4,
            Dates = who.Item5,
            Initiator = who.Item6,
            InitiatorSpan = how.Item1,
            Ordinal = how.Item2,
            OrdinalSpan = how.Item3,
            DurationSpan = how.Item4,
            IsPlanned = how.Item5,
            IsSubject = how.Item6,
            Evidence = how.Item7,
        });

    private static readonly Gen<AnnotatedDocument> Readings = Gen.Select(
        Gen.Select(Many(Spans), Many(Gen.Select(Spans, Gen.Int[0, 900], Gen.Int[1, 90], Gen.Int[0, 90], (span, first, count, paragraph) => new Sentence(span, first, count, paragraph)))),
        Many(Gen.Select(Spans, Spans, Gen.Int[0, 3], Gen.Bool, Gen.Bool, Gen.Select(Gen.Bool, Gen.Int[0, 9], (some, number) => some ? number : (int?)null), Gen.Bool, (span, inner, depth, unopened, unclosed, continues, scare) =>
            new Quotation(span, inner, depth) { Unopened = unopened, Unclosed = unclosed, Continues = continues, IsScare = scare })),
        Many(Gen.Select(Spans, Gen.Enum<MentionKind>(), Many(Actors), SpanOrNone, TextOrNone, TextOrNone, Gen.Bool, (span, kind, actors, name, office, of, ambiguous) =>
            new Mention(span, kind) { Actors = actors, NameOnly = name, Office = office, Of = of, IsAmbiguous = ambiguous })),
        Many(Statements),
        Many(Contacts),
        Many(Gen.Select(Gen.Enum<AgendaKind>(), Spans, Many(Actors), SpanOrNone, ActorOrNone, Days, (kind, span, actors, what, body, due) =>
            new AgendaItem(kind, span) { Actors = actors, What = what, Body = body, Due = due })),
        Many(Gen.Select(Texts, Texts, SpanOrNone, (code, message, at) => new Note(code, message, at))),
        (structure, quotations, mentions, statements, contacts, agenda, notes) => new AnnotatedDocument(TemporaryArchive.Document("Text"))
        {
            Paragraphs = structure.Item1,
            Sentences = structure.Item2,
            Quotations = quotations,
            Mentions = mentions,
            Statements = statements,
            Contacts = contacts,
            Agenda = agenda,
            Notes = notes,
        });

    [Fact]
    public void Marks_come_back_as_they_were() => Readings.Sample(
        reading => Assert.Equal(Form(reading), Form(MarkCodec.Unpack(reading.Document, MarkCodec.Pack(reading)))),
        iter: 300);

    [Fact]
    public void Damaged_marks_are_told_and_never_end_the_process() => Gen.Select(Readings, Gen.Int[0, 100_000], Gen.Byte).Sample(
        (reading, at, value) =>
        {
            // Past the packing, which tells most damage by itself.
            var bytes = StoredText.Unpack(MarkCodec.Pack(reading));
            bytes[at % bytes.Length] = value;
            try
            {
                MarkCodec.Unpack(reading.Document, StoredText.Pack(bytes));
            }
            catch (Exception fault) when (fault is InvalidDataException or ArgumentException or OverflowException)
            {
            }
        },
        iter: 300);

    [Fact]
    public void Texts_come_back_as_they_were() => Gen.OneOf(Gen.String, Gen.Char["\uD800\uDC00aй布\0\n"].Array[0, 3000].Select(characters => new string(characters)))
        .Sample(text => Assert.Equal(text, StoredText.UnpackText(StoredText.Pack(text))));

    [Fact]
    public async Task A_document_comes_back_with_all_that_is_known_of_it()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var document = new Document
        {
            Id = "https://example.org/a",
            SourceId = "guid-1",
            Text = "Head\n\nBody \uD800.",
            Title = "Head",
            Headline = new TextSpan(0, 4),
            Source = new Source("Ministry", "state:UKR", "Europe/Kyiv"),
            Url = "https://example.org/a?x=1",
            Language = "en",
            Published = new PublicationTime("4 April, half past six", new LocalDateTime(2022, 4, 4, 18, 30, 15, 7), HasTime: true, Offset.FromHours(3)),
            Modified = new PublicationTime("once", null),
            IsPartial = true,
            Retrieval = new Retrieval("https://example.org/a?x=1&y", Instant.FromUtc(2022, 5, 1, 3, 4, 5)),
            Origin = "pile.zip!/a.html",
            Notes = [new Note("encoding.guessed", "A guess.", new TextSpan(1, 2)), new Note("x", "y")],
        };
        var outcome = await archive.AddAsync(document);

        var kept = await archive.Archive.DocumentAsync(outcome.Version!);
        Assert.Equal(document.Text, kept!.Text);
        Assert.Equal(document.ContentHash, kept.ContentHash);
        Assert.Equal(document.Notes.AsEnumerable(), kept.Notes);
        Assert.Equal(document with { Notes = [] }, kept with { Notes = [], ContentHash = document.ContentHash }, (one, other) => one.ToString() == other.ToString());
    }

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> one) => one.Array[0, 4].Select(all => all.ToImmutableArray());

    private static string Form(AnnotatedDocument reading) => JsonSerializer.Serialize(new
    {
        Spans = reading.Paragraphs.Select(span => span.ToString()),
        Sentences = reading.Sentences.Select(sentence => sentence.ToString()),
        Quotations = reading.Quotations.Select(quotation => quotation.ToString()),
        Mentions = reading.Mentions.Select(mention => Form(mention with { Actors = [] }) + Form(mention.Actors)),
        Statements = reading.Statements.Select(statement =>
            Form(statement with { Content = [], Speakers = [], Addressees = [], Time = null }) + Form(statement.Content) + Form(statement.Speakers) + Form(statement.Addressees)
            + (statement.Time is { } time ? Form(time with { OtherValues = [] }) + Form(time.OtherValues) : "")),
        Contacts = reading.Contacts.Select(contact => Form(contact with { Participants = [], Dates = [], Evidence = [] }) + Form(contact.Participants) + Form(contact.Dates) + Form(contact.Evidence)),
        Agenda = reading.Agenda.Select(item => Form(item with { Actors = [] }) + Form(item.Actors)),
        Notes = reading.Notes.Select(note => note.ToString()),
    });

    private static string Form<T>(ImmutableArray<T> all) => string.Join(';', all.Select(Form));

    private static string Form<T>(T one) => $"{one}";
}
