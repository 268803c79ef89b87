using System.Globalization;
using System.Threading.Channels;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Intake;
using NodaTime;

namespace Lacuna.Importing;

/// <summary>The way of a pile into an archive: items are taken in one after another, read on all cores, and stored in their order, some hundred a step.</summary>
/// <remarks>Each step stores with its items how far their files are taken in. A process that is killed at any moment leaves whole steps behind, and the next import goes on after the last of them.</remarks>
/// <param name="archive">Where documents go.</param>
/// <param name="intake">Where they come from.</param>
/// <param name="reading">Reads documents; null to store them unread.</param>
/// <param name="terms">What the outcome depends on besides the file: options and reader. A file taken in on other terms is looked at again.</param>
public sealed class ImportLine(IArchive archive, IntakePile intake, IDocumentReading? reading, string terms)
{
    /// <summary>Items that are stored in one step. From 64 on the cost of a step is lost in that of its items.</summary>
    private const int Batch = 256;

    /// <summary>Characters after which a step is stored though it has fewer items.</summary>
    private const int BatchLength = 4 << 20;

    /// <summary>Time after which a step is stored though it has fewer items: what a kill loses at most.</summary>
    private static readonly TimeSpan BatchTime = TimeSpan.FromSeconds(2);

    /// <summary>Items under way between intake and store where nothing is read.</summary>
    private static readonly int UnreadUnderWay = 64 * Environment.ProcessorCount;

    /// <summary>Characters of text under way. Text and marks take some ten bytes a character.</summary>
    private const long LengthUnderWay = 16 << 20;

    /// <inheritdoc cref="LengthUnderWay"/>
    private const int BytesPerCharacter = 10;

    private readonly ImportSummary _summary = new();
    private long _bytesDone;
    private long _bytesInFile;

    /// <summary>A line that reads on this machine's cores.</summary>
    /// <param name="archive">Where documents go.</param>
    /// <param name="intake">Where they come from.</param>
    /// <param name="read">Reads one document; null to store them unread.</param>
    /// <param name="terms">What the outcome depends on besides the file.</param>
    public ImportLine(IArchive archive, IntakePile intake, Func<Document, AnnotatedDocument>? read, string terms)
        : this(archive, intake, read is null ? null : new OwnReading(read), terms)
    {
    }

    /// <summary>Is told after each step, before the next, what was done so far.</summary>
    public Action<ImportSummary> Stored { get; init; } = static _ => { };

    /// <summary>Bytes of the files that were taken in, for telling progress.</summary>
    public long BytesTakenIn => Interlocked.Read(ref _bytesDone) + Interlocked.Read(ref _bytesInFile);

    /// <summary>Takes in files and folders.</summary>
    /// <exception cref="IntakeException">A path is missing.</exception>
    public async Task<ImportSummary> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var room = new Room(LengthUnderWay);
        var underWay = Channel.CreateBounded<Task<Work>>(new BoundedChannelOptions(reading?.AtOnce ?? UnreadUnderWay) { SingleReader = true, SingleWriter = true });
        var bringing = BringAsync(paths, underWay.Writer, room, stop.Token);
        try
        {
            await StoreAsync(underWay.Reader, room, stop.Token);
        }
        catch
        {
            await stop.CancelAsync();
            await bringing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (underWay.Reader.TryRead(out _))
            {
                ImportMetrics.Waiting(-1);
            }

            throw;
        }

        await bringing;
        return _summary;
    }

    private async Task BringAsync(IReadOnlyList<string> paths, ChannelWriter<Task<Work>> to, Room room, CancellationToken cancellation)
    {
        try
        {
            foreach (var path in paths)
            {
                // Full paths, so that a pile is known again wherever an import is begun.
                foreach (var file in IntakePile.Files(Path.GetFullPath(path)))
                {
                    cancellation.ThrowIfCancellationRequested();
                    await BringAsync(file, to, room, cancellation);
                }
            }

            to.Complete();
        }
        catch (Exception fault)
        {
            to.Complete(fault);
            throw;
        }
    }

    private async Task BringAsync(PileFile file, ChannelWriter<Task<Work>> to, Room room, CancellationToken cancellation)
    {
        var pile = file.Path;
        var stamp = StampOf(pile);
        var known = await archive.ProgressAsync(pile, cancellation);
        var isSame = known is not null && string.Equals(known.Stamp, stamp, StringComparison.Ordinal);
        if (isSame && known!.IsDone)
        {
            _summary.UnchangedFiles++;
        }
        else if (file.Refusal is { } refusal)
        {
            await PutAsync(to, Task.FromResult(Refused(file.Path, refusal.Sentence, new PileProgress(pile, stamp, 1, IsDone: true))), cancellation);
        }
        else
        {
            var done = isSame ? known!.Position : 0;
            var after = isSame && known!.Mark.Length > 0 ? ItemPosition.Parse(known.Mark) : null;
            await foreach (var item in intake.ReadFileAsync(file.Path, after, cancellation))
            {
                var progress = new PileProgress(pile, stamp, ++done, IsDone: false) { Mark = item.Position.Text };
                Interlocked.Exchange(ref _bytesInFile, item.BytesRead);
                // A text that is a step of its own weighs no more than a step: so what waits for room is never all that is under way.
                var weight = (int)Math.Min((item.Document?.Text.Length ?? 0) + (item.Original?.Bytes.Length ?? 0) / BytesPerCharacter, BatchLength);
                await room.TakeAsync(weight, cancellation);
                await PutAsync(
                    to,
                    item.Document is { } document
                        ? Task.Run(() => ReadAsync(document, item, progress, weight, cancellation), cancellation)
                        : Task.FromResult(Refused(item.Origin, item.Refusal!.Sentence, progress)),
                    cancellation);
            }

            var end = new PileProgress(pile, stamp, done, IsDone: true);
            await PutAsync(to, Task.FromResult(done == 0 ? Refused(file.Path, "it holds no document", end) : new Work(null, end, 0)), cancellation);
        }

        Interlocked.Exchange(ref _bytesInFile, 0);
        Interlocked.Add(ref _bytesDone, File.Exists(pile) ? new FileInfo(pile).Length : 0);
    }

    private static async ValueTask PutAsync(ChannelWriter<Task<Work>> to, Task<Work> work, CancellationToken cancellation)
    {
        await to.WriteAsync(work, cancellation);
        ImportMetrics.Waiting(1);
    }

    private async Task<Work> ReadAsync(Document document, IntakeItem item, PileProgress progress, int weight, CancellationToken cancellation)
    {
        var held = reading is null ? default : (await archive.VersionsAsync(document.Id, cancellation)).FirstOrDefault(version => string.Equals(version.Version.ContentHash, document.ContentHash, StringComparison.Ordinal));
        var annotated = reading is null || held is { IsRead: true } ? new AnnotatedDocument(document)
            : EnglishOnly.IsEnglish(document.Language) ? await reading.ReadAsync(document, cancellation)
            : EnglishOnly.Unread(document);
        return new Work(new Entry(item.Origin, Now()) { Document = annotated, Original = item.Original }, progress, weight);
    }

    private async Task StoreAsync(ChannelReader<Task<Work>> from, Room room, CancellationToken cancellation)
    {
        var entries = new List<Entry>(Batch);
        var progress = new Dictionary<string, PileProgress>(StringComparer.Ordinal);
        var length = 0L;
        var since = System.Diagnostics.Stopwatch.StartNew();
        await foreach (var coming in from.ReadAllAsync(cancellation))
        {
            ImportMetrics.Waiting(-1);
            var work = await coming;
            progress[work.Progress.Pile] = work.Progress;
            length += work.Weight;
            if (work.Entry is { } entry)
            {
                entries.Add(entry);
                _summary.CountUnread(entry.Document?.Document);
            }

            // Documents that are held already bring no entries worth a step, but their files' ends do.
            if (entries.Count >= Batch || progress.Count >= Batch || length >= BatchLength || since.Elapsed >= BatchTime)
            {
                await AddAsync();
            }
        }

        await AddAsync();

        async Task AddAsync()
        {
            if (progress.Count > 0)
            {
                using var span = ImportMetrics.Traces.StartActivity("import.step")?.SetTag("lacuna.import.items", entries.Count);
                var began = System.Diagnostics.Stopwatch.GetTimestamp();
                _summary.Add(await archive.AddAsync(entries, progress.Values, cancellation));
                ImportMetrics.Stored(System.Diagnostics.Stopwatch.GetElapsedTime(began));
                room.GiveBack(length);
                Stored(_summary);
                entries.Clear();
                progress.Clear();
                length = 0;
            }

            since.Restart();
        }
    }

    private static Work Refused(string origin, string why, PileProgress progress) => new(new Entry(origin, Now()) { Refusal = why }, progress, 0);

    private static Instant Now() => SystemClock.Instance.GetCurrentInstant();

    private string StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {terms}") : terms;
    }
}
