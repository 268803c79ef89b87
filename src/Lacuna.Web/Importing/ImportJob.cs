using System.Collections.Immutable;
using System.Security.Cryptography;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Findings.Watching.Polling;
using Lacuna.Intake;
using Lacuna.Web.Health;
using Lacuna.Web.Records;

namespace Lacuna.Web.Importing;

/// <summary>Files on their way into the archive, one after another, with what became of each.</summary>
/// <param name="files">The files.</param>
/// <param name="options">What the visitor knows better than the files.</param>
/// <param name="folder">Where the files lie until then.</param>
internal sealed class ImportJob(IReadOnlyList<Dropped> files, IntakeOptions options, DirectoryInfo folder)
{
    /// <summary>Items that are stored in one step.</summary>
    private const int Batch = 64;

    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ImmutableArray<FileOutcome> _outcomes = [.. files.Select(static file => new FileOutcome(file.Name, [], 0, IsDone: false))];

    /// <summary>Names the job in addresses; nobody can guess it.</summary>
    public string Id { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    /// <summary>What became of each file so far, in their order.</summary>
    public ImmutableArray<FileOutcome> Outcomes
    {
        get
        {
            lock (_gate)
            {
                return _outcomes;
            }
        }
    }

    /// <summary>Ends when all files have been taken in, or when that was given up.</summary>
    public Task Done => _done.Task;

    /// <summary>Takes the files in. What is stored stays when it is stopped.</summary>
    public async Task RunAsync(OpenRecord record, CancellationToken cancellation)
    {
        try
        {
            var intake = new IntakePile(options);
            for (var i = 0; i < files.Count; i++)
            {
                await TakeInAsync(i, intake, record, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            record.Stamp.Change();
            folder.Delete(recursive: true);
            _done.TrySetResult();
        }
    }

    private async Task TakeInAsync(int index, IntakePile intake, OpenRecord record, CancellationToken cancellation)
    {
        var file = files[index];
        var entries = new List<Entry>();
        var bytes = File.OpenRead(file.Path);
        await using (bytes.ConfigureAwait(false))
        {
            await foreach (var item in intake.ReadStreamAsync(bytes, new ContentHint(file.Origin) { Name = file.Name }, cancellation: cancellation).ConfigureAwait(false))
            {
                entries.Add(BroughtEntry.Of(item, record.Now, record.Read));
                if (entries.Count >= Batch)
                {
                    await StoreAsync(index, entries, isLast: false, record, cancellation).ConfigureAwait(false);
                }
            }
        }

        await StoreAsync(index, entries, isLast: true, record, cancellation).ConfigureAwait(false);
    }

    private async Task StoreAsync(int index, List<Entry> entries, bool isLast, OpenRecord record, CancellationToken cancellation)
    {
        var stored = entries.Count == 0 ? [] : await record.Archive.AddAsync(entries, cancellation: cancellation).ConfigureAwait(false);
        entries.Clear();
        lock (_gate)
        {
            var told = _outcomes[index];
            _outcomes = _outcomes.SetItem(index, told with
            {
                Outcomes = [.. told.Outcomes, .. stored.Take(FileOutcome.Named - told.Outcomes.Length)],
                Items = told.Items + stored.Length,
                IsDone = isLast,
            });
        }
    }
}
