using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

public abstract class KeepingTests(Store store)
{
    [Fact]
    public async Task What_was_kept_is_there_when_the_archive_is_opened_again()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var added = await archive.AddAsync(TemporaryArchive.Document("Kept."));
        await archive.Archive.AddAsync([], new PileProgress("/pile", "12 34", 7, IsDone: false) { Mark = "3.5" });
        await archive.Archive.NoteCoverageAsync(new CoverageNote("Ministry", new DateInterval(new(2022, 4, 1), new(2022, 4, 30)), CoverageBasis.Listed, Instant.FromUtc(2022, 5, 1, 0, 0)) { Listed = 3, Failed = 1 });
        var subject = new Subject("Bucha", [new("Bucha", "en"), new("Буч*", "uk") { Companions = ["Київ"], IsCaseSensitive = true }]);
        await archive.Archive.SaveSubjectAsync(new Subject("Bucha", []));
        await archive.Archive.SaveSubjectAsync(subject);
        await archive.ReopenAsync(isReadOnly: true);

        Assert.Equal("Kept.", (await archive.Archive.DocumentAsync(added.Version!))!.Text);
        Assert.Equal(new PileProgress("/pile", "12 34", 7, IsDone: false) { Mark = "3.5" }, await archive.Archive.ProgressAsync("/pile"));
        Assert.Null(await archive.Archive.ProgressAsync("/other"));
        Assert.Equal("1 of 3 listed items could not be had", Assert.Single((await archive.Archive.CoverageAsync("Ministry")).Holes).Reason);
        var kept = Assert.Single(await archive.Archive.SubjectsAsync());
        Assert.Equal(subject.Name, kept.Name);
        Assert.Equal(subject.Terms.Select(term => (term.Words, term.Language, term.IsCaseSensitive, string.Join(' ', term.Companions))), kept.Terms.Select(term => (term.Words, term.Language, term.IsCaseSensitive, string.Join(' ', term.Companions))));
        var holding = Assert.Single(await archive.Archive.SourcesAsync());
        Assert.Equal(("Ministry", 1, 1), (holding.Source.Name, holding.Documents, holding.Versions));
        Assert.Equal(1, Assert.Single(holding.Coverage.Spans).Held);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await archive.Archive.SaveSubjectAsync(subject));
    }

    [Fact]
    public async Task A_subject_can_be_forgotten()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.Archive.SaveSubjectAsync(new Subject("Bucha", []));

        Assert.True(await archive.Archive.RemoveSubjectAsync("Bucha"));
        Assert.False(await archive.Archive.RemoveSubjectAsync("Bucha"));
        Assert.Empty(await archive.Archive.SubjectsAsync());
    }

    [Fact]
    public async Task Many_ask_while_one_adds_and_each_sees_whole_steps()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var adding = Task.Run(async () =>
        {
            for (var step = 0; step < 20; step++)
            {
                await archive.Archive.AddAsync([.. Enumerable.Range(step * 10, 10).Select(i => new Entry($"{i}", Instant.MinValue) { Document = new(TemporaryArchive.Document($"Text number {i} on Bucha.")) })]);
            }
        });
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var last = 0;
            while (!adding.IsCompleted)
            {
                var count = await archive.Archive.CountAsync(new DocumentQuery { Terms = [new("bucha")] });
                Assert.True(count >= last && count % 10 == 0, $"{count} after {last}");
                last = count;
            }
        }));
        await Task.WhenAll([adding, .. asking]);

        Assert.Equal(200, await archive.Archive.CountAsync(new DocumentQuery()));
    }

    [Fact]
    public async Task A_question_under_way_is_not_moved_by_what_is_added()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document("One.", day: "2022-04-01"));
        await archive.AddAsync(TemporaryArchive.Document("Two.", day: "2022-04-02"));
        var seen = 0;
        await foreach (var _ in archive.Archive.DocumentsAsync(new DocumentQuery()))
        {
            await archive.AddAsync(TemporaryArchive.Document($"Later {seen++}.", day: "2022-04-03"));
        }

        Assert.Equal(2, seen);
        Assert.Equal(4, await archive.Archive.CountAsync(new DocumentQuery()));
    }

    [Fact]
    public async Task A_step_that_is_cancelled_leaves_nothing()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await archive.Archive.AddAsync([new Entry("a", Instant.MinValue) { Document = new(TemporaryArchive.Document("One.")) }], cancellation: new CancellationToken(canceled: true)));

        Assert.Equal(0, await archive.Archive.CountAsync(new DocumentQuery()));
    }
}
