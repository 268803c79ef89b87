using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Reporting.Exports;
using NodaTime;

namespace Lacuna.Reporting.Tests.Made;

/// <summary>A small archive in a folder of its own: the texts of a sample with marks made by hand, two versions, a copy, odd texts.</summary>
internal sealed class MadeArchive : IAsyncDisposable
{
    public const string Odd = "=HYPERLINK(\"http://example.org\")\n\n+1 said 𝒲ang, \"quoted; 'twice'\",\nover lines 😀. قال الوزير إن السلام قريب. 王毅表示，中方愿发挥作用。 @end";

    public static readonly Instant Now = Instant.FromUtc(2022, 4, 6, 12, 0);

    private static readonly string Sample = Path.Combine(Cases.Repository, "samples", "2022-04-04-wang-kuleba");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lacuna-export-");

    private MadeArchive()
    {
    }

    public IArchive Archive { get; private set; } = null!;

    public static ExportQuery Everything { get; } = new() { WithCopies = true, Now = Now };

    /// <summary>The sample with all that is odd.</summary>
    public static async Task<MadeArchive> OfSampleAsync()
    {
        var made = await OfAsync(Agency(), Tweets("Spoke today by phone.", isRead: false), Tweets(TextOf("kuleba-tweets.txt"), isRead: true), Copy(), OddOne(Odd));
        await made.Archive.SaveSubjectAsync(new Subject("peace", [new SubjectTerm("peace"), new SubjectTerm("السلام", "ar")]));
        await made.Archive.SaveSubjectAsync(new Subject("Washington", [new SubjectTerm("=Washington, \"D.C.\"", "en") { Companions = ["sanctions", "Con|gress"], IsCaseSensitive = true }]));
        await made.Archive.NoteCoverageAsync(new CoverageNote("Xinhua", new DateInterval(new LocalDate(2022, 4, 1), new LocalDate(2022, 4, 7)), CoverageBasis.Listed, Now) { Listed = 14, Failed = 3 });
        await made.Archive.NoteCoverageAsync(new CoverageNote("xinhuanet.com", new DateInterval(new LocalDate(2022, 4, 3), new LocalDate(2022, 4, 3)), CoverageBasis.Declared, Now) { HoleReason = "the site could not be reached" });
        await made.Archive.AddAsync([new Entry("pile.zip!/=a.doc", Now) { Refusal = "it is a Word document of before 2007, which is not read" }]);
        return made;
    }

    public static async Task<MadeArchive> OfAsync(params AnnotatedDocument[] documents)
    {
        var made = await EmptyAsync();
        await made.Archive.AddAsync([.. documents.Select(document => new Entry(document.Document.Id, Now) { Document = document })]);
        return made;
    }

    public static async Task<MadeArchive> EmptyAsync()
    {
        var made = new MadeArchive();
        made.Archive = await SqliteArchive.OpenAsync(Path.Combine(made._folder.FullName, "record.lacuna"), new SqliteArchiveOptions { Clock = new StoppedClock() });
        return made;
    }

    /// <summary>A document of the text with a statement over all of it.</summary>
    public static AnnotatedDocument OddOne(string text) => Read(
        new Document
        {
            Id = "odd.txt",
            Text = text,
            Title = "=1+1, \"odd\"",
            Source = new Source("-Odd|Source\\"),
            Language = "mul",
            Published = new PublicationTime("@some day", null),
            Notes = [new Note("encoding.guessed", "The encoding was guessed.", new TextSpan(0, Math.Min(1, text.Length)))],
        },
        [new Statement { Id = "s1", Content = [new TextSpan(0, text.Length)], Speakers = [new Actor("group:o|dd", "Odd|\\Group", ActorKind.Group)], Addressees = [Call.Wang], Act = SpeechAct.Demand }]);

    public async Task<string> ExportAsync(string what, string format, ExportQuery? query = null)
    {
        using var stream = new MemoryStream();
        var export = ExportCatalogue.Find(what, format) ?? throw new ArgumentException($"{what} do not go as {format}");
        await export.WriteAsync(Archive, query ?? Everything, stream, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static AnnotatedDocument Agency()
    {
        var text = TextOf("xinhua-readout.txt");
        return Read(
            new Document
            {
                Id = "http://en.people.cn/n3/2022/0405/c90000-10079981.html",
                Url = "http://en.people.cn/n3/2022/0405/c90000-10079981.html",
                SourceId = "guid-1",
                Text = text,
                Title = "China sincerely wants peace in Ukraine, Wang Yi tells Kuleba",
                Source = new Source("Xinhua", "state:CHN", "Asia/Shanghai"),
                Language = "en",
                Published = new PublicationTime("2022-04-04 18:30", new LocalDateTime(2022, 4, 4, 18, 30), true, Offset.FromHours(8)),
                Modified = new PublicationTime("2022-04-05", new LocalDateTime(2022, 4, 5, 0, 0)),
                Retrieval = new Retrieval("http://en.people.cn/n3/2022/0405/c90000-10079981.html?from=feed", Instant.FromUtc(2022, 4, 5, 1, 2, 3)),
                Origin = "xinhua-readout.txt",
            },
            [
                Said(text, "s1", Call.Wang, Call.Ukraine, "Wang", "thanked", "the Ukrainian government and people for their help in evacuating Chinese citizens", SpeechAct.Thank),
                Said(text, "s2", Call.Kuleba, null, "Kuleba", "pledged", "to do the utmost to protect them", SpeechAct.Promise) with { Probability = 0.93 },
                Said(text, "s3", Call.Wang, null, "Wang", "said", "\"It is China's historical and cultural tradition as well as its consistent foreign policy to safeguard peace and oppose war,\"", SpeechAct.Inform) with
                {
                    Form = StatementForm.Direct,
                    Content = [Call.Find(text, "\"It is China's historical and cultural tradition as well as its consistent foreign policy to safeguard peace and oppose war,\""), Call.Find(text, "\"On the Ukraine issue, China does not seek geopolitical interests")],
                },
            ]) with
        {
            Mentions = [new Mention(Call.Find(text, "Foreign Minister Wang Yi"), MentionKind.Name) { Actors = [Call.Wang], NameOnly = Call.Find(text, "Wang Yi"), Office = "foreign-minister", Of = "state:CHN" }],
            Quotations = [new Quotation(Call.Find(text, "\"It is China's historical"), Call.Find(text, "It is China's historical"), 0) { Unclosed = true }],
            Contacts = [FullReading.Document.Contacts[0] with { Dates = [new DateClaim(new DateInterval(new LocalDate(2022, 4, 4), new LocalDate(2022, 4, 4)), Call.Find(text, "on Monday"))], OrdinalSpan = null, DurationSpan = null, InitiatorSpan = Call.Find(text, "at Kuleba's request"), Evidence = [Call.Find(text, "spoke by telephone on Monday")] }],
            Agenda =
            [
                new AgendaItem(AgendaKind.Promised, Call.Find(text, "China is ready to play a constructive role in its own way")) { Actors = [Call.China], What = Call.Find(text, "play a constructive role"), Due = new DateInterval(new LocalDate(2022, 4, 5), new LocalDate(2022, 4, 7)) },
                new AgendaItem(AgendaKind.Expected, Call.Find(text, "the conflict will come to an end one day")),
            ],
        };
    }

    private static AnnotatedDocument Tweets(string text, bool isRead)
    {
        var document = new Document
        {
            Id = "kuleba-tweets.txt",
            Text = text,
            Title = "Dmytro Kuleba on his call with Wang Yi",
            Source = new Source("Dmytro Kuleba on Twitter", "state:UKR", "Europe/Kyiv"),
            Language = "en",
            Published = new PublicationTime("2022-04-04", new LocalDateTime(2022, 4, 4, 0, 0)),
        };
        return isRead
            ? Read(document, [new Statement { Id = "s1", Cue = Call.Find(text, "share the conviction"), Content = [Call.Find(text, "ending the war against Ukraine serves common interests of peace")], Speakers = [Call.Kuleba], Addressees = [Call.Wang], Act = SpeechAct.Agree }])
            : new AnnotatedDocument(document);
    }

    private static AnnotatedDocument Copy() => Read(
        new Document { Id = "copy.txt", Text = TextOf("xinhua-readout.txt"), Source = new Source("Copying Times"), Language = "en", Published = new PublicationTime("2022-04-06", new LocalDateTime(2022, 4, 6, 0, 0)) },
        []);

    private static AnnotatedDocument Read(Document document, ImmutableArray<Statement> statements) => new(document)
    {
        Paragraphs = [new TextSpan(0, document.Text.Length)],
        Sentences = [new Sentence(new TextSpan(0, document.Text.Length), 0, 1, 0)],
        Statements = statements,
    };

    private static Statement Said(string text, string id, Actor speaker, Actor? addressee, string source, string cue, string content, SpeechAct act)
    {
        var from = text.IndexOf($"{source} {cue}", StringComparison.Ordinal) is var together and >= 0 ? together : text.IndexOf(content, StringComparison.Ordinal);
        return new Statement
        {
            Id = id,
            Source = new TextSpan(text.IndexOf(source, from, StringComparison.Ordinal), source.Length),
            Cue = new TextSpan(text.IndexOf(cue, from, StringComparison.Ordinal), cue.Length),
            Content = [Call.Find(text, content)],
            Speakers = [speaker],
            Addressees = addressee is null ? [] : [addressee],
            Act = act,
        };
    }

    /// <summary>The body of a sample file, below its heading.</summary>
    private static string TextOf(string file)
    {
        var whole = File.ReadAllText(Path.Combine(Sample, file)).ReplaceLineEndings("\n");
        return whole[(whole.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].TrimEnd();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
    }
}
