using Lacuna.Archive.Documents;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Subjects;

namespace Lacuna.Web.Tests.Start;

public sealed class StartPageTests
{
    [Fact]
    public async Task A_first_run_opens_the_samples_by_their_place_among_them()
    {
        await using var site = await SampleSite.StartAsync(options => options with { Samples = Path.Combine(AppContext.BaseDirectory, "samples") }, isEmpty: true);
        for (var i = 0; i < 50 && (await site.PageAsync("/")).QuerySelector("[data-again]") is not null; i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var page = await site.PageAsync("/");
        Assert.Contains("China", page.QuerySelector("#broken")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, (await site.PageAsync("/search?q=")).Body!.InnerHtml, StringComparison.Ordinal);
        await using var archive = await SqliteArchive.OpenAsync(site.Options.Archive, new SqliteArchiveOptions { IsReadOnly = true }, TestContext.Current.CancellationToken);
        Assert.True(await archive.CountAsync(new DocumentQuery(), TestContext.Current.CancellationToken) > 20);
    }

    [Fact]
    public async Task An_empty_archive_that_somebody_named_stays_empty()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true);
        Assert.Contains("0", (await site.PageAsync("/")).QuerySelector("main p strong")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_process_stores_is_seen()
    {
        await using var site = await SampleSite.StartAsync();
        _ = await site.PageAsync("/");
        await using (var beside = await SqliteArchive.OpenAsync(site.Options.Archive, cancellation: TestContext.Current.CancellationToken))
        {
            await beside.SaveSubjectAsync(new Subject("Irpin <&>", [new SubjectTerm("Irpin")]), TestContext.Current.CancellationToken);
        }

        await Task.Delay(1100, TestContext.Current.CancellationToken);
        Assert.Contains("Irpin <&>", (await site.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }
}
