using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Reporting.Exports.Records;
using NodaTime;

namespace Lacuna.Cli.Importing;

/// <summary>The way of exported documents back into an archive. Stopped at any moment, it goes on after the last whole step.</summary>
/// <param name="archive">Where they go.</param>
internal sealed class ExportImport(IArchive archive)
{
    /// <summary>Documents that are stored in one step, as when they first came.</summary>
    private const int Batch = 256;

    /// <summary>Characters after which a step is stored though it has fewer documents.</summary>
    private const int BatchLength = 4 << 20;

    public ImportSummary Summary { get; } = new();

    /// <summary>Refuses what is no file, before any archive is made for it.</summary>
    /// <exception cref="UserException">A path is missing or a folder.</exception>
    public static void Check(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (!File.Exists(path))
            {
                throw new UserException(ExitCode.InputRefused, Directory.Exists(path)
                    ? $"'{path}' is a folder; name the exports in it one by one"
                    : $"there is no file '{path}'; check the path");
            }
        }
    }

    /// <exception cref="UserException">The file cannot be read, or its first line is no document of an export.</exception>
    public async Task RunAsync(string path, CancellationToken cancellation)
    {
        var pile = Path.GetFullPath(path);
        var file = new FileInfo(pile);
        var stamp = string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} export");
        var known = await archive.ProgressAsync(pile, cancellation);
        var done = known is not null && string.Equals(known.Stamp, stamp, StringComparison.Ordinal) ? known.Position : 0;
        if (done > 0 && known!.IsDone)
        {
            Summary.UnchangedFiles++;
            return;
        }

        await using var stream = Open(path);
        var entries = new List<Entry>(Batch);
        var (seen, length) = (0L, 0);
        await foreach (var entry in RecordReader.ReadAsync(stream, path, SystemClock.Instance.GetCurrentInstant(), cancellation))
        {
            if (++seen == 1 && entry.Refusal is { } refusal)
            {
                throw new UserException(ExitCode.InputRefused, $"'{path}' is no export of documents: {refusal}; make one with 'lacuna export --what documents --as jsonl'");
            }

            if (seen <= done)
            {
                continue;
            }

            entries.Add(entry);
            length += entry.Document?.Text.Length ?? 0;
            if (entries.Count >= Batch || length >= BatchLength)
            {
                await AddAsync(isDone: false);
            }
        }

        if (seen == 0)
        {
            throw new UserException(ExitCode.InputRefused, $"'{path}' is empty; make an export with 'lacuna export --what documents --as jsonl'");
        }

        await AddAsync(isDone: true);

        async Task AddAsync(bool isDone)
        {
            Summary.Add(await archive.AddAsync(entries, new PileProgress(pile, stamp, seen, isDone), cancellation));
            entries.Clear();
            length = 0;
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserException(ExitCode.InputRefused, $"cannot read '{path}': {fault.Message.ReplaceLineEndings(" ")}");
        }
    }
}
