using System.Globalization;
using System.Text.Json;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Cluster.Jobs;
using Lacuna.Cluster.Tests.Silos;

namespace Lacuna.Cluster.Tests.Jobs;

public sealed class ImportJobTests
{
    [Fact]
    public async Task A_job_takes_each_document_in_once_and_says_what_became_of_them()
    {
        await using var cluster = await TestCluster.StartAsync(2);
        var pile = MakePile(cluster, 300);
        var job = await cluster.EndOfAsync(await cluster.Jobs.OrderAsync([pile], new ImportOrder { Reader = "rules" }, TestContext.Current.CancellationToken));
        Assert.Equal((JobState.Done, 1, 300, null), (job.State, job.Runs, job.Counts[OutcomeKind.Imported], job.Message));
        Assert.Equal(job.BytesAll, job.BytesIn);
        await using var archive = await cluster.ArchiveAsync();
        Assert.Equal(300, await archive.CountAsync(new DocumentQuery(), TestContext.Current.CancellationToken));
        Assert.True(await archive.CountAsync(new Archive.Statements.StatementQuery(), TestContext.Current.CancellationToken) >= 300);
    }

    [Fact]
    public async Task A_job_goes_on_where_its_silo_was_stopped()
    {
        await using var cluster = await TestCluster.StartAsync(1);
        var pile = MakePile(cluster, 1500);
        var id = await cluster.Jobs.OrderAsync([pile], new ImportOrder { Reader = "rules" }, TestContext.Current.CancellationToken);
        await cluster.EventuallyAsync(() => cluster.Jobs.FindAsync(id), job => job!.Counts.GetValueOrDefault(OutcomeKind.Imported) > 0);
        await cluster.StopAsync(cluster.Silos[0]);
        var stopped = await cluster.Jobs.FindAsync(id, TestContext.Current.CancellationToken);
        Assert.Equal((JobState.Waiting, "its silo was stopped"), (stopped!.State, stopped.Message));

        await cluster.AddAsync();
        var job = await cluster.EndOfAsync(id);
        Assert.Equal((JobState.Done, 2, 1500), (job.State, job.Runs, job.Counts[OutcomeKind.Imported]));
        await using var archive = await cluster.ArchiveAsync();
        Assert.Equal(1500, await archive.CountAsync(new DocumentQuery(), TestContext.Current.CancellationToken));
        Assert.Equal(1500, await archive.OutcomesAsync(new OutcomeQuery(), TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_job_that_cannot_be_done_says_why()
    {
        await using var cluster = await TestCluster.StartAsync(1);
        var job = await cluster.EndOfAsync(await cluster.Jobs.OrderAsync([cluster.Path("nowhere")], new ImportOrder { Reader = "none" }, TestContext.Current.CancellationToken));
        Assert.Equal(JobState.Failed, job.State);
        Assert.Contains("nowhere", job.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_is_called_off()
    {
        await using var cluster = await TestCluster.StartAsync(1);
        var id = await cluster.Jobs.OrderAsync([MakePile(cluster, 3000)], new ImportOrder { Reader = "rules" }, TestContext.Current.CancellationToken);
        await cluster.EventuallyAsync(() => cluster.Jobs.FindAsync(id), job => job!.State == JobState.Running);
        Assert.True(await cluster.Jobs.CancelAsync(id, TestContext.Current.CancellationToken));
        Assert.False(await cluster.Jobs.CancelAsync(id, TestContext.Current.CancellationToken));
        var job = await cluster.EndOfAsync(id);
        Assert.Equal(JobState.Cancelled, job.State);
        Assert.Equal([id], (await cluster.Jobs.LatestAsync(10, TestContext.Current.CancellationToken)).Select(one => one.Id));
    }

    private static string MakePile(TestCluster cluster, int documents)
    {
        var path = cluster.Path("pile.jsonl");
        File.WriteAllLines(path, Enumerable.Range(0, documents).Select(i => JsonSerializer.Serialize(new { text = TextOf(i), url = $"https://example.org/{i}", source = "Ministry", published = "2022-04-04" })));
        return path;
    }

    private static string TextOf(int i) => string.Concat(Enumerable.Range(0, 3).Select(part => string.Create(
        CultureInfo.InvariantCulture,
        $"Minister Number {i} said on Monday that matter {(i * 7) + part} would be raised in room {(i * 13) % 101}. China urged Ukraine to speak of item {(i * part) % 977}.\n\n")));
}
