using System.Collections.Immutable;
using Lacuna.Web.Records;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lacuna.Web.Importing;

/// <summary>The jobs of this run of the site, one at work at a time; the last few stay to be looked at.</summary>
/// <param name="record">Where documents go.</param>
/// <param name="life">Stops them with the site.</param>
/// <param name="log">Where faults are told.</param>
internal sealed partial class ImportJobs(OpenRecord record, IHostApplicationLifetime life, ILogger<ImportJobs> log) : IDisposable
{
    private const int Kept = 20;

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _gate = new();
    private ImmutableList<ImportJob> _jobs = [];

    /// <summary>The job of that id; null when it is not known any more.</summary>
    public ImportJob? Find(string id) => _jobs.Find(job => job.Id == id);

    /// <summary>Begins a job.</summary>
    public void Begin(ImportJob job)
    {
        lock (_gate)
        {
            _jobs = _jobs.Add(job);
            _jobs = _jobs.RemoveRange(0, Math.Max(0, _jobs.Count - Kept));
        }

        _ = RunAsync(job);
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task RunAsync(ImportJob job)
    {
        try
        {
            await _turn.WaitAsync(life.ApplicationStopping).ConfigureAwait(false);
            try
            {
                await Task.Run(() => job.RunAsync(record, life.ApplicationStopping), life.ApplicationStopping).ConfigureAwait(false);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException)
        {
            // The site is closing; what was stored stays.
        }
#pragma warning disable CA1031 // Nobody waits for it: the log is the last place where it can be told.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An import broke off.")]
    private partial void Failed(Exception fault);
}
