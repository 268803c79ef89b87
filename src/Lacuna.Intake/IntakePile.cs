using System.Runtime.CompilerServices;
using Lacuna.Intake.Dates;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake;

/// <summary>
/// The way in for piles: a file, a folder or a stream becomes a sequence of items, one at a time however large the pile is, each a document or a
/// refusal. What the bytes are never throws. A file can be gone on with after any of its items.
/// </summary>
public sealed class IntakePile
{
    private readonly IntakeOptions _options;

    /// <summary>A reader with the given overrides and limits.</summary>
    /// <exception cref="IntakeException">An override cannot be understood.</exception>
    public IntakePile(IntakeOptions? options = null)
    {
        _options = options ?? new IntakeOptions();
        PublisherClock.ZoneNamed(_options.TimeZone);
        if (_options.Published is { } wording && PublicationTimeReader.Read(wording, PublisherClock.Unknown).Local is null)
        {
            throw new IntakeException($"\"{wording}\" is no date; write 2022-04-04 or 2022-04-04T18:00+03:00");
        }
    }

    /// <summary>
    /// The files at <paramref name="path"/>: the file itself, or every file below the folder in ordinal order of their paths, those that are left out
    /// with the reason. Listed as they are asked for; nothing is opened.
    /// </summary>
    /// <exception cref="IntakeException">There is no such file or folder.</exception>
    public static IEnumerable<PileFile> Files(string path) =>
        Directory.Exists(path) ? PileWalk.Files(path)
        : File.Exists(path) ? [new PileFile(path, null)]
        : throw new IntakeException($"no file {path}; check the name");

    /// <summary>Every item at <paramref name="path"/>, in the order of <see cref="Files"/>.</summary>
    /// <exception cref="IntakeException">There is no such file or folder.</exception>
    public async IAsyncEnumerable<IntakeItem> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var file in Files(path))
        {
            if (file.Refusal is { } refusal)
            {
                yield return new IntakeItem(file.Path, ItemPosition.Start.Inside(0), null, refusal);
                continue;
            }

            await foreach (var item in ReadFileAsync(file.Path, cancellation: cancellation).ConfigureAwait(false))
            {
                yield return item;
            }
        }
    }

    /// <summary>Every item in one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="after">Position of the last item that is not wanted again; null for all. Of the same bytes: a file that was changed has to be read from its beginning.</param>
    /// <param name="cancellation">Ends the reading between two items, and within a long one.</param>
    public async IAsyncEnumerable<IntakeItem> ReadFileAsync(string path, ItemPosition? after = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        FileStream? stream = null;
        Refusal? refusal = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            refusal = new Refusal(RefusalReason.Unreadable, fault is FileNotFoundException or DirectoryNotFoundException ? "the file is not there" : $"cannot be read: {fault.Message}");
        }

        if (stream is null)
        {
            yield return new IntakeItem(path, ItemPosition.Start.Inside(0), null, refusal);
            yield break;
        }

        await using (stream.ConfigureAwait(false))
        {
            await foreach (var item in ReadStreamAsync(stream, new ContentHint(path), after, cancellation).ConfigureAwait(false))
            {
                yield return item;
            }
        }
    }

    /// <summary>Every item in bytes that came another way, such as a fetched page. The stream is read from where it stands and is not closed.</summary>
    /// <param name="content">Read once; need not be seekable.</param>
    /// <param name="hint">What is known of the bytes.</param>
    /// <param name="after">Position of the last item that is not wanted again; null for all.</param>
    /// <param name="cancellation">Ends the reading between two items, and within a long one.</param>
    public async IAsyncEnumerable<IntakeItem> ReadStreamAsync(Stream content, ContentHint hint, ItemPosition? after = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var reader = new ContentReader(_options, cancellation);
        using var items = reader.Read(new ItemContent(hint.Origin, ItemPosition.Start, content)
        {
            Name = hint.Name ?? hint.Origin,
            ContentType = hint.ContentType,
            Retrieval = hint.Retrieval,
            After = after ?? ItemPosition.Start,
        }).GetEnumerator();

        // Formats are read synchronously, one item a step; a step of its own keeps the caller's thread free.
        while (await Task.Run(items.MoveNext, cancellation).ConfigureAwait(false))
        {
            if (after is not null && !items.Current.Position.IsAfter(after))
            {
                continue;
            }

            yield return items.Current with { File = hint.Origin, BytesRead = content.CanSeek ? content.Position : 0 };
        }
    }
}
