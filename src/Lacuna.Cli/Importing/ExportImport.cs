using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Core.Corrections;
using Lacuna.Importing;
using Lacuna.Reporting.Exports.Records;
using NodaTime;

namespace Lacuna.Cli.Importing;

/// <summary>The way of exported documents, notes, subjects, corrections and refusals back into an archive. Stopped at any moment, it goes on after the last whole step.</summary>
/// <param name="archive">Where they go.</param>
internal sealed class ExportImport(IArchive archive)
{
    /// <summary>Documents that are stored in one step, as when they first came.</summary>
    private const int Batch = 256;

    /// <summary>Characters after which a step is stored though it has fewer documents.</summary>
    private const int BatchLength = 4 << 20;

    private const string Kinds = "documents, ledger, subjects, corrections or refusals";

    /// <summary>What the ledger and the outcomes of imports hold, read when the first note or refusal comes.</summary>
    private HashSet<CoverageNote>? _notes;

    /// <inheritdoc cref="_notes"/>
    private HashSet<(string Origin, string? Reason, Instant At)>? _refusals;

    public ImportSummary Summary { get; } = new();

    /// <summary>Refuses what is no file, before any archive is made for it. An export of what an archive has none of is empty, and brings nothing; all of them are not.</summary>
    /// <exception cref="UserException">A path is missing or a folder, or nothing stands in any of them.</exception>
    public static void Check(IReadOnlyCollection<string> paths)
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

        if (paths.Count > 0 && paths.All(static path => new FileInfo(path).Length == 0))
        {
            throw Empty(paths.First());
        }
    }

    /// <exception cref="UserException">The file cannot be read, or its first line is no part of an export.</exception>
    public async Task RunAsync(string path, CancellationToken cancellation)
    {
        var pile = Path.GetFullPath(path);
        var file = new FileInfo(pile);
        if (file.Length == 0)
        {
            return;
        }

        var stamp = string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} export");
        var known = await archive.ProgressAsync(pile, cancellation);
        var done = known is not null && string.Equals(known.Stamp, stamp, StringComparison.Ordinal) ? known.Position : 0;
        if (done > 0 && known!.IsDone)
        {
            Summary.UnchangedFiles++;
            return;
        }

        await using var stream = Open(path);
        var (entries, refusals, corrections) = (new List<Entry>(Batch), new List<Entry>(), new List<Correction>());
        var (seen, length) = (0L, 0);
        await foreach (var line in RecordReader.ReadAsync(stream, path, SystemClock.Instance.GetCurrentInstant(), cancellation))
        {
            if (++seen == 1 && line.IsBroken)
            {
                throw new UserException(ExitCode.InputRefused, $"'{path}' is no export of {Kinds}: {line.Entry!.Refusal}; make one with 'lacuna export --what documents --as jsonl'");
            }

            if (seen <= done)
            {
                continue;
            }

            await TakeAsync(line, cancellation);
            if (line.Correction is { } correction)
            {
                corrections.Add(correction);
            }

            if (line is { Entry.Refusal: not null, IsBroken: false })
            {
                refusals.AddRange(await IsNewAsync(line.Entry, cancellation) ? [line.Entry] : []);
            }
            else if (line.Entry is not null)
            {
                entries.Add(line.Entry);
                length += line.Entry.Document?.Text.Length ?? 0;
            }

            if (entries.Count + refusals.Count + corrections.Count >= Batch || length >= BatchLength)
            {
                await AddAsync(isDone: false);
            }
        }

        if (seen == 0)
        {
            throw Empty(path);
        }

        await AddAsync(isDone: true);

        async Task AddAsync(bool isDone)
        {
            Summary.Corrections += corrections.Count == 0 ? 0 : await archive.KeepAsync(corrections, cancellation);
            corrections.Clear();
            var outcomes = await archive.AddAsync([.. entries, .. refusals], new PileProgress(pile, stamp, seen, isDone), cancellation);
            Summary.Add(outcomes.Take(entries.Count));
            Summary.Refusals += refusals.Count;
            entries.Clear();
            refusals.Clear();
            length = 0;
        }
    }

    /// <summary>Takes in a subject or a note; both can be done again without harm, so that a step that was stopped half-way is whole after the next import.</summary>
    private async Task TakeAsync(RestoredLine line, CancellationToken cancellation)
    {
        if (line.Subject is { } subject)
        {
            await archive.SaveSubjectAsync(subject, cancellation);
            Summary.Subjects++;
        }

        if (line.Note is { } note)
        {
            _notes ??= [.. await archive.LedgerAsync(cancellation)];
            if (_notes.Add(note))
            {
                await archive.NoteCoverageAsync(note, cancellation);
                Summary.Notes++;
            }
        }
    }

    /// <summary>False for a refusal that the archive knows already.</summary>
    private async Task<bool> IsNewAsync(Entry refusal, CancellationToken cancellation)
    {
        _refusals ??= await archive.OutcomesAsync(new OutcomeQuery { Kinds = [OutcomeKind.Refused] }, cancellation)
            .Select(known => (known.Origin, known.Reason, known.At)).ToHashSetAsync(cancellationToken: cancellation);
        return _refusals.Add((refusal.Origin, refusal.Refusal, refusal.At));
    }

    private static UserException Empty(string path) =>
        new(ExitCode.InputRefused, $"'{path}' is empty; make an export with 'lacuna export --what documents --as jsonl'");

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
