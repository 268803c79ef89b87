using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Watching.Polling;
using Lacuna.Intake;
using Lacuna.Web.Records;

namespace Lacuna.Web.Importing;

/// <summary>Fills a new archive with the samples, so that the first page has something to show.</summary>
/// <param name="options">Names the samples.</param>
/// <param name="record">The archive.</param>
internal sealed class FirstRun(WebOptions options, OpenRecord record)
{
    /// <summary>What the samples are about, in the languages of their publishers.</summary>
    private static readonly Subject Bucha = new("Bucha", [.. TermSyntax.Terms("", "Bucha"), .. TermSyntax.Translations("", "uk:Буча,uk:Бучі,ru:Буча,ru:Буче,zh:布查")]);

    /// <summary>Ends when the samples are taken in; at once where there is nothing to do.</summary>
    public Task Done { get; private set; } = Task.CompletedTask;

    /// <summary>Begins, when the archive is empty and samples are named.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        if (options is { IsReadOnly: false, Samples: { } samples } && Directory.Exists(samples) && await record.Archive.CountAsync(new DocumentQuery(), cancellation).ConfigureAwait(false) == 0)
        {
            Done = Task.Run(() => FillAsync(samples, cancellation), cancellation);
        }
    }

    private async Task FillAsync(string samples, CancellationToken cancellation)
    {
        await record.Archive.SaveSubjectAsync(Bucha, cancellation).ConfigureAwait(false);
        var items = new List<IntakeItem>();
        foreach (var file in Directory.EnumerateDirectories(samples).Order(StringComparer.Ordinal).SelectMany(IntakePile.Files))
        {
            // Named by their place among the samples, wherever on this machine the program lies.
            var bytes = File.OpenRead(file.Path);
            await using (bytes.ConfigureAwait(false))
            {
                var origin = $"samples/{Path.GetRelativePath(samples, file.Path).Replace('\\', '/')}";
                await foreach (var item in new IntakePile().ReadStreamAsync(bytes, new ContentHint(origin), cancellation: cancellation).ConfigureAwait(false))
                {
                    items.Add(item);
                }
            }
        }

        var entries = new Entry[items.Count];
        await Parallel.ForAsync(0, items.Count, cancellation, (i, _) =>
        {
            entries[i] = BroughtEntry.Of(items[i], record.Now, record.Read);
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        await record.Archive.AddAsync(entries, cancellation: cancellation).ConfigureAwait(false);
        record.Stamp.Change();
    }
}
