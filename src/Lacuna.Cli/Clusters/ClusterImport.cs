using System.Globalization;
using Lacuna.Cluster.Jobs;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Lacuna.Importing;
using Npgsql;
using Spectre.Console;

namespace Lacuna.Cli.Clusters;

/// <summary>An import that a cluster's silos do: ordered here, and followed to its end.</summary>
internal sealed class ClusterImport(Surroundings surroundings, string archive, string cluster)
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMilliseconds(300);

    /// <summary>Orders the import and waits for its end.</summary>
    /// <exception cref="UserException">It has failed, was called off, or is no longer followed.</exception>
    public async Task<ImportSummary> RunAsync(IEnumerable<string> paths, ImportOrder order, CancellationToken cancellation)
    {
        await using var database = await ClusterAccess.OpenAsync(archive, cluster, cancellation);
        var jobs = new JobTable(database);
        var id = await jobs.OrderAsync(paths.Select(Path.GetFullPath), order, cancellation);
        if (!(await new SiloTable(database).AllAsync(cancellation)).Any(silo => silo.State == "active"))
        {
            surroundings.Error.WriteLine($"lacuna: no silo of the cluster '{cluster}' is at work; the import waits for one: 'lacuna silo'");
        }

        try
        {
            var job = await FollowAsync(jobs, id, cancellation);
            return job.State switch
            {
                JobState.Done => SummaryOf(job),
                JobState.Cancelled => throw new UserException(ExitCode.Cancelled, $"the import {id} was called off; what was stored stays"),
                _ => throw new UserException(ExitCode.InputRefused, $"the import {id} cannot go on: {job.Message}"),
            };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new UserException(ExitCode.Cancelled, $"no longer followed; the import goes on: 'lacuna jobs' shows it, 'lacuna jobs --cancel {id}' ends it");
        }
    }

    private async Task<ImportJob> FollowAsync(JobTable jobs, string id, CancellationToken cancellation)
    {
        if (!surroundings.ErrorIsTerminal)
        {
            return await EndAsync(jobs, id, static _ => { }, cancellation);
        }

        return await surroundings.CreateErrorConsole().Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask($"import {id}");
            bar.IsIndeterminate = true;
            return await EndAsync(
                jobs,
                id,
                job =>
                {
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"import {id}, {job.State.ToString().ToLowerInvariant()}: {job.Counts.Values.Sum():#,0}");
                    (bar.IsIndeterminate, bar.MaxValue, bar.Value) = (job.BytesAll is null, Math.Max(1, job.BytesAll ?? 1), job.BytesIn);
                },
                cancellation);
        });
    }

    /// <summary>Looks at the job until it is over. A database that is away is waited for.</summary>
    private static async Task<ImportJob> EndAsync(JobTable jobs, string id, Action<ImportJob> show, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                if (await jobs.FindAsync(id, cancellation) is { } job)
                {
                    show(job);
                    if (job.IsOver)
                    {
                        return job;
                    }
                }
            }
            catch (NpgsqlException fault) when (DatabaseFault.MayPass(fault))
            {
                // The import waits for it too.
            }

            await Task.Delay(LooksEvery, cancellation);
        }
    }

    private static ImportSummary SummaryOf(ImportJob job)
    {
        var summary = new ImportSummary { UnchangedFiles = job.UnchangedFiles };
        foreach (var (kind, count) in job.Counts)
        {
            summary.Add(kind, count);
        }

        return summary;
    }
}
