using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Tests.Stores.Correcting;
using Lacuna.Core.Corrections;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

/// <summary>What an archive keeps of earlier answers is never told of a later state, whichever program changed it: one that is open all the time answers as one that was just opened.</summary>
public abstract class UnchangedTests(Store store)
{
    private static readonly ImmutableArray<string> Days = ["2021-12-31", "2022-01-01", "2022-04-04", "1899-05-01", ""];

    /// <summary>Changes that others make.</summary>
    private static readonly Gen<(int Kind, int Which, int Day)> Change = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 4]);

    /// <summary>Changes of which each touches what an earlier one brought, in the same year or in another.</summary>
    public static TheoryData<string> InTurn =>
    [
        // Held unread, and read later.
        "302 002",
        // A new version in another year.
        "002 200",
        // A copy in another year, and one of a text that is not read.
        "002 401",
        "302 400",
        // Corrected, and corrected otherwise.
        "002 520 500",
        "002 104 204 504",
    ];

    [Fact]
    public async Task An_archive_that_stays_open_answers_as_one_that_is_opened_anew() => await Change.Array[1, 6].SampleAsync(SameAsync, iter: 8, threads: 1);

    [Theory]
    [MemberData(nameof(InTurn))]
    public async Task It_does_so_when_what_it_has_answered_about_changes(string changes) =>
        await SameAsync([.. changes.Split(' ').Select(static change => (change[0] - '0', change[1] - '0', change[2] - '0'))]);

    [Fact]
    public async Task A_question_that_begins_after_a_change_sees_it_and_one_that_began_before_is_answered_nonetheless()
    {
        await using var open = await TemporaryArchive.CreateAsync(store);
        await AskAsync(() => Task.CompletedTask);
        await AskAsync(async () =>
        {
            await using var other = await open.AnotherAsync();
            await AddAsync(other, Dated(Calls.Read(Calls.Text, "https://example.org/1"), Days[2]));
        });
        await using var anew = await open.AnotherAsync();
        Assert.Equal(await ToldAsync(anew), await AskAsync(() => Task.CompletedTask));

        async Task<string> AskAsync(Func<Task> meanwhile)
        {
            OneQuestion.Begin();
            await ToldAsync(open.Archive);
            await meanwhile();
            return await ToldAsync(open.Archive);
        }
    }

    private async Task SameAsync((int Kind, int Which, int Day)[] changes)
    {
        await using var open = await TemporaryArchive.CreateAsync(store);
        await ToldAsync(open.Archive);
        foreach (var change in changes)
        {
            await using (var other = await open.AnotherAsync())
            {
                await MakeAsync(other, change);
            }

            await using var anew = await open.AnotherAsync();
            var now = await ToldAsync(anew);
            Assert.Equal(now, await ToldAsync(open.Archive));

            // Once more, when all of it is kept.
            Assert.Equal(now, await ToldAsync(open.Archive));
        }
    }

    private static async Task MakeAsync(SqlArchive archive, (int Kind, int Which, int Day) change)
    {
        var day = Days[change.Day];
        var address = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{change.Which}");
        var text = Calls.Text.Replace("4 April", string.Create(CultureInfo.InvariantCulture, $"{change.Which + 1} April"), StringComparison.Ordinal);
        switch (change.Kind)
        {
            case 0 or 1:
                await AddAsync(archive, Dated(Calls.Read(text, address), day));
                break;
            case 2:
                // The same item says something else now.
                await AddAsync(archive, Dated(Calls.Read(text.Replace("peace talks", "a ceasefire", StringComparison.Ordinal), address), day));
                break;
            case 3:
                // Held unread, and read later.
                await AddAsync(archive, new AnnotatedDocument(Dated(Calls.Read(text, address), day).Document));
                break;
            case 4:
                // A copy elsewhere.
                var copied = Calls.Read(text, address + "/copied");
                await AddAsync(archive, Dated(copied with { Document = copied.Document with { Source = new("Agency") } }, day));
                break;
            case 5:
                if (await FirstReadAsync(archive) is { } read)
                {
                    await archive.CorrectAsync(Calls.Speaker(read, change.Which % read.Statements.Length, Calls.Lavrov), "Ana");
                }

                break;
            case 6:
                await archive.SaveSubjectAsync(new Subject("peace", [new SubjectTerm(change.Which == 0 ? "peace" : "talks")]));
                break;
            default:
                await archive.NoteCoverageAsync(new CoverageNote("Ministry", new DateInterval(new(2022, 1, 1), new(2022, 1, 5 + change.Which)), CoverageBasis.Declared, Instant.FromUtc(2022, 5, 1, change.Which, 0)));
                break;
        }
    }

    private static async Task AddAsync(SqlArchive archive, AnnotatedDocument document) =>
        await archive.AddAsync([new(document.Document.Id, Instant.FromUtc(2022, 5, 1, 0, 0)) { Document = document }]);

    private static AnnotatedDocument Dated(AnnotatedDocument read, string day) => read with
    {
        Document = read.Document with { Published = day.Length == 0 ? null : new(day, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.AtMidnight()) },
    };

    private static async Task<AnnotatedDocument?> FirstReadAsync(SqlArchive archive)
    {
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { IsRead = true, Limit = 1 }))
        {
            return await archive.ReadingAsync(row.Version);
        }

        return null;
    }

    /// <summary>All that can be asked, as text.</summary>
    private static async Task<string> ToldAsync(SqlArchive archive)
    {
        var told = new StringBuilder();
        foreach (var query in Statements())
        {
            told.AppendLine(CultureInfo.InvariantCulture, $"{await archive.CountAsync(query)} {string.Join(", ", await archive.ActsAsync(query))} {string.Join(", ", await archive.DaysAsync(query))}");
            await foreach (var row in archive.StatementsAsync(query))
            {
                told.AppendLine(CultureInfo.InvariantCulture, $"  {row.Document} {row.Statement.Id} by {string.Join(", ", row.Statement.Speakers)}: {row.Evidence.Exact}");
            }
        }

        foreach (var query in Documents())
        {
            told.AppendLine(CultureInfo.InvariantCulture, $"{await archive.CountAsync(query)} {string.Join(", ", await archive.DaysAsync(query))}");
            var rows = await archive.DocumentsAsync(query).ToListAsync();
            var readings = await archive.ReadingsAsync(rows.ConvertAll(static row => row.Version));
            foreach (var (row, reading) in rows.Zip(readings))
            {
                told.AppendLine(CultureInfo.InvariantCulture, $"  {row}: {reading!.Text} {string.Join("; ", reading.Statements.Select(static statement => string.Join(", ", statement.Speakers)))}");
            }
        }

        foreach (var holding in await archive.SourcesAsync())
        {
            told.AppendLine(CultureInfo.InvariantCulture, $"{holding.Source} {holding.Documents} {holding.Versions} {string.Join(", ", holding.Coverage.Spans)} {string.Join(", ", holding.Coverage.Holes)}");
        }

        return told.AppendJoin(", ", (await archive.SubjectsAsync()).Select(static subject => $"{subject.Name}: {string.Join('|', subject.Terms)}")).ToString();
    }

    private static IEnumerable<StatementQuery> Statements() =>
        from terms in (string[])["", "peace", "peace talks", "ceasefire", "Bucha"]
        from speaker in (string[])["", "state:CHN", Calls.Lavrov.Id]
        from days in (DateInterval?[])[null, new DateInterval(new(2022, 1, 1), new(2022, 12, 31)), new DateInterval(new(2021, 12, 1), new(2022, 1, 31))]
        from withCopies in (bool[])[false, true]
        select new StatementQuery
        {
            About = terms.Length == 0 ? [] : [new SubjectTerm(terms)],
            Speakers = speaker.Length == 0 ? [] : [speaker],
            Published = days,
            WithCopies = withCopies,
        };

    private static IEnumerable<DocumentQuery> Documents() =>
        from terms in (string[])["", "peace", "peace talks", "ceasefire"]
        from days in (DateInterval?[])[null, new DateInterval(new(2021, 12, 1), new(2022, 1, 31)), new DateInterval(new(2022, 3, 1), new(2022, 6, 30))]
        from rest in (DocumentQuery[])[new(), new() { WithCopies = true, WithEarlierVersions = true }, new() { Sources = ["Agency"], WithCopies = true }, new() { IsRead = false }, new() { Order = DocumentOrder.LatestFirst }]
        select rest with { Terms = terms.Length == 0 ? [] : [new SubjectTerm(terms)], Published = days };
}
