using Lacuna.Archive;
using Lacuna.Cluster.Leases;
using Lacuna.Cluster.Readers;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Lacuna.Importing;
using Lacuna.Intake;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Jobs;

/// <summary>Takes a pile into the archive, with the readers of all silos. It stores with each step how far it is, so that after the loss of any silo it goes on there.</summary>
[GrainType("lacuna-import")]
internal sealed class ImportJobGrain(SiloWork work, SiloOptions options, ClusterDatabase database, IGrainFactory grains) : WorkingGrain(work), IImportJobGrain
{
    /// <summary>Faults in a row, without a step stored between them, after which a job is given up. A database that is away is waited for without an end.</summary>
    private const int MostFaults = 5;

    private static readonly TimeSpan TellsEvery = TimeSpan.FromMilliseconds(500);

    private readonly SiloWork _work = work;
    private readonly JobTable _jobs = new(database);
    private int _faults;
    private volatile JobCounts? _counts;

    private string Id => this.GetPrimaryKeyString();

    /// <inheritdoc/>
    protected override async Task WorkAsync(CancellationToken stop)
    {
        while (!IsOver)
        {
            try
            {
                if (await _jobs.FindAsync(Id, stop) is not { IsOver: false } job)
                {
                    IsOver = true;
                    return;
                }

                await TakeInHandAsync(job, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested && (fault is OperationCanceledException || DatabaseFault.MayPass(fault)))
            {
                options.Tell($"import {Id}: {fault.Message.ReplaceLineEndings(" ")}; it goes on when that has passed");
            }

            await PauseAsync(stop);
        }
    }

    /// <summary>Works at the job, if no other silo does.</summary>
    private async Task TakeInHandAsync(ImportJob job, CancellationToken stop)
    {
        await using var lease = await HeldLease.TakeAsync(new LeaseTable(database), $"import {Id}", Holder, new LeaseOptions(), stop);
        if (lease is null || !await _jobs.BeginAsync(Id, RuntimeIdentity, stop))
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, lease.Lost);
        try
        {
            await RunAsync(job, end);
            IsOver = await _jobs.SetAsync(Id, JobState.Done, null, stop);
            options.Tell($"import {Id}: done");
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The silo is being stopped: the next takes it from here.
            await _jobs.SetAsync(Id, JobState.Waiting, "its silo was stopped", CancellationToken.None);
            throw;
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !DatabaseFault.MayPass(fault))
        {
            _faults++;
            var isLast = fault is IntakeException or ArchiveException || _faults >= MostFaults;
            options.Tell($"import {Id}: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}");
            IsOver = await _jobs.SetAsync(Id, isLast ? JobState.Failed : JobState.Waiting, fault.Message.ReplaceLineEndings(" "), stop) && isLast;
        }
    }

    private async Task RunAsync(ImportJob job, CancellationTokenSource end)
    {
        var archive = await _work.ArchiveAsync(end.Token);
        _counts = null;
        var before = new JobCounts { Outcomes = new(job.Counts), UnchangedFiles = job.UnchangedFiles };
        await using var reading = job.Order.Reader == "none" ? null : new ClusterReading(grains, job.Order.Reader ?? "model");
        var line = new ImportLine(archive, new IntakePile(job.Order.ToIntake()), reading, job.Order.Terms ?? "") { Stored = Note };
        using var done = new CancellationTokenSource();
        var telling = Task.Run(() => TellAsync(job, line, end, done.Token), CancellationToken.None);
        try
        {
            Note(await Task.Run(() => line.RunAsync(job.Paths, end.Token), CancellationToken.None));
        }
        finally
        {
            await done.CancelAsync();
            await telling;
        }

        void Note(ImportSummary summary)
        {
            _faults = 0;
            _counts = before.With(summary);
        }
    }

    /// <summary>Writes how far the job is, and ends it when it has been called off.</summary>
    private async Task TellAsync(ImportJob job, ImportLine line, CancellationTokenSource end, CancellationToken done)
    {
        long? all = null;
        bool isLast;
        do
        {
            isLast = done.IsCancellationRequested;
            try
            {
                all ??= job.Paths.SelectMany(IntakePile.Files).Sum(static file => File.Exists(file.Path) ? new FileInfo(file.Path).Length : 0);
                if (_counts is { } counts && !await _jobs.ProgressAsync(Id, line.BytesTakenIn, all, counts, CancellationToken.None))
                {
                    await end.CancelAsync();
                }
            }
            catch (Exception fault) when (fault is IntakeException || DatabaseFault.MayPass(fault))
            {
                // The import itself tells what hinders it.
            }

            await Task.Delay(TellsEvery, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
        while (!isLast);
    }
}
