using System.Collections.Immutable;
using CsCheck;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Tests.Stores;
using Lacuna.Archive.Tests.Stores.Correcting;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Tests.Postgres;

/// <summary>A file is the oracle of a server: whatever is asked, both answer the same.</summary>
public sealed class SameAnswersTests
{
    private static readonly string[] Words = ["peace", "Peace", "talks", "talk", "the", "布查", "布查事件", "和平", "件", "буча", "Бучанська", "F16战机", "'", "\\", "a'b", "\u0001", "\uD800", "end."];

    private static readonly Gen<string> Text = Gen.OneOf(Words).Array[1, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<SubjectTerm> Term = Gen.Select(
        Gen.OneOf("peace", "peace talks", "talk*", "the peace", "布查", "件", "布查 和平", "буч*", "бучан* peace", "F16战机", "战机", "'", "a'b", "end", "talks the peace", "*"),
        Gen.Bool,
        (words, isCased) => new SubjectTerm(words) { IsCaseSensitive = isCased });

    private static readonly Gen<DocumentQuery> Query = Gen.Select(
        Term.Array[0, 3], Term.Array[0, 2], Term.Array[0, 2], Gen.OneOf(DocumentOrder.Published, DocumentOrder.LatestFirst, DocumentOrder.Relevance), Gen.Int[0, 15], Gen.Int[0, 4],
        (terms, all, none, order, kind, limit) => new DocumentQuery
        {
            Terms = [.. terms],
            AllOf = [.. all],
            NoneOf = [.. none],
            Order = order,
            WithEarlierVersions = (kind & 1) != 0,
            WithCopies = (kind & 2) != 0,
            Sources = (kind & 4) != 0 ? ["Ministry", "Nobody"] : [],
            Published = (kind & 8) != 0 ? new DateInterval(new(2021, 6, 1), new(2022, 4, 4)) : null,
            Limit = limit == 0 ? null : limit,
        });

    [Fact]
    public async Task Documents_are_found_and_ordered_alike()
    {
        await using var file = await TemporaryArchive.CreateAsync();
        await using var server = await TemporaryArchive.CreateAsync(Store.Postgres);
        var random = new Random(7);
        var texts = Text.Array[60].Single(_ => true, seed: "0000000000o3");
        foreach (var chunk in texts.Select((text, i) => Made(text, i, random)).Chunk(7))
        {
            Entry[] entries = [.. chunk.Select(document => new Entry(document.Id, Instant.MinValue) { Document = new AnnotatedDocument(document) })];
            Assert.Equal((await file.Archive.AddAsync(entries)).Select(One), (await server.Archive.AddAsync(entries)).Select(One));
        }

        await Query.SampleAsync(
            async query =>
            {
                Assert.Equal(await file.Archive.CountAsync(query), await server.Archive.CountAsync(query));
                Assert.Equal(await file.Archive.DaysAsync(query), await server.Archive.DaysAsync(query));
                Assert.Equal((await file.FindAsync(query)).Select(One), (await server.FindAsync(query)).Select(One));
            },
            iter: 300,
            threads: 1,
            print: static query => $"any of [{Told(query.Terms)}], all of [{Told(query.AllOf)}], none of [{Told(query.NoneOf)}], {query with { Terms = [], AllOf = [], NoneOf = [] }}");
    }

    [Fact]
    public async Task Statements_are_found_and_counted_alike_also_when_they_were_corrected()
    {
        await using var file = await TemporaryArchive.CreateAsync();
        await using var server = await TemporaryArchive.CreateAsync(Store.Postgres);
        foreach (var archive in (TemporaryArchive[])[file, server])
        {
            await archive.AddAsync(Calls.Read());
            await archive.AddAsync(Calls.Read(Calls.Text.Replace("4 April", "5 April", StringComparison.Ordinal)));
            await archive.AddAsync(Calls.Read(Calls.Text.Replace("peace talks", "a ceasefire", StringComparison.Ordinal), "https://example.org/b"));
            var read = Calls.Read(Calls.Text.Replace("4 April", "5 April", StringComparison.Ordinal));
            await archive.Archive.CorrectAsync(Calls.Speaker(read, 1, Calls.Lavrov), "Ana");
        }

        string[] actors = ["state:CHN", "state:UKR", "state:RUS", "person:wang-yi", "person:sergei-lavrov", "nobody"];
        foreach (var query in from speaker in actors.Prepend(null)
                              from addressee in actors.Prepend(null)
                              from words in (string?[])[null, "bucha", "peace talks", "china plays", "ceasefire", "twitter"]
                              from kind in Enumerable.Range(0, 8)
                              select new StatementQuery
                              {
                                  Speakers = speaker is null ? [] : [speaker],
                                  Addressees = addressee is null ? [] : [addressee],
                                  About = words is null ? [] : [new SubjectTerm(words)],
                                  OnlyPleas = (kind & 1) != 0,
                                  WithCopies = (kind & 2) != 0,
                                  Channel = kind == 4 ? "twitter" : null,
                                  Sources = kind > 5 ? ["Ministry"] : [],
                              })
        {
            Assert.Equal((await file.FindAsync(query)).Select(One), (await server.FindAsync(query)).Select(One));
            Assert.Equal(await file.Archive.ActsAsync(query), await server.Archive.ActsAsync(query));
            Assert.Equal(await file.Archive.DaysAsync(query), await server.Archive.DaysAsync(query));
            Assert.Equal(await file.Archive.ActorsAsync(query, StatementPart.Speaker, 10), await server.Archive.ActorsAsync(query, StatementPart.Speaker, 10));
        }
    }

    /// <summary>A tsvector keeps 255 places of a word, none after the 16,383rd, and no more than a megabyte.</summary>
    [Theory]
    [InlineData(300, 1, false)]
    [InlineData(17_000, 3, false)]
    [InlineData(15_000, 1, true)]
    public async Task Phrases_are_found_in_texts_too_long_for_the_servers_index(int words, int step, bool areDistinct)
    {
        await using var file = await TemporaryArchive.CreateAsync();
        await using var server = await TemporaryArchive.CreateAsync(Store.Postgres);
        var filling = string.Join(' ', Enumerable.Range(0, words).Select(i => areDistinct ? $"word{i}andmore" : i % step == 0 ? "of" : "peace"));
        foreach (var archive in (TemporaryArchive[])[file, server])
        {
            await archive.AddAsync(TemporaryArchive.Document($"{filling} out of the blue skies", "https://example.org/long"));
            await archive.AddAsync(TemporaryArchive.Document("out of the blue", "https://example.org/short"));
            await archive.AddAsync(TemporaryArchive.Document("blue the of out", "https://example.org/turned"));
        }

        Assert.Equal(["long", "short"], (await server.FindAsync("of the blue")).Select(One).Order());
        foreach (var query in from term in (string[])["of the blue", "blue skies", "skies blue", "the blue ski*", "sk*", "out of", "of of of", "blue the of", "word9andmore word10andmore"]
                              from none in (string?[])[null, "blue skies", "of the blue"]
                              select new DocumentQuery { Terms = [new(term)], NoneOf = none is null ? [] : [new(none)] })
        {
            Assert.Equal((await file.FindAsync(query)).Select(One), (await server.FindAsync(query)).Select(One));
        }
    }

    private static string Told(ImmutableArray<SubjectTerm> terms) => string.Join(", ", terms.Select(term => term.IsCaseSensitive ? "=" + term.Words : term.Words));

    private static string One(DocumentRow row) => row.Version.DocumentId[(row.Version.DocumentId.LastIndexOf('/') + 1)..];

    private static string One(Outcome outcome) => $"{outcome.Kind} {outcome.Version} {outcome.Other}";

    private static string One(StatementRow row) => $"{row.Document.Version} {row.Statement.Id} {row.Evidence.Exact} {row.Statement.Correction?.Marks.Length}";

    private static Document Made(string text, int i, Random random) => TemporaryArchive.Document(
        text,
        $"https://example.org/{random.Next(40)}",
        random.Next(3) == 0 ? null : random.Next(2) == 0 ? "Ministry" : "Agency",
        random.Next(8) == 0 ? null : (string?)NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(1850 + (random.Next(20) * 13), 4, 4).PlusDays(i % 3)),
        language: random.Next(2) == 0 ? "en" : "zh");
}
