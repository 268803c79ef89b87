using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Lacuna.Core.Documents;
using Lacuna.Intake.Csv;
using Lacuna.Intake.Dates;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Files;
using Lacuna.Intake.Html;
using Lacuna.Intake.Jsonl;
using Lacuna.Intake.PlainText;

namespace Lacuna.Intake;

/// <summary>
/// The way in: files and folders become documents. Plain text, HTML, JSON Lines and CSV are told apart by content, then by name.
/// What a text says never throws; what the caller does wrong throws <see cref="IntakeException"/> with one line that names the mend.
/// </summary>
public sealed class DocumentReader
{
    private readonly IntakeOptions _options;

    /// <summary>A reader with the given overrides and limits.</summary>
    /// <exception cref="IntakeException">An override cannot be understood.</exception>
    public DocumentReader(IntakeOptions? options = null)
    {
        _options = options ?? new IntakeOptions();
        PublisherClock.ZoneNamed(_options.TimeZone);
        if (_options.Published is { } wording && PublicationTimeReader.Read(wording, PublisherClock.Unknown).Local is null)
        {
            throw new IntakeException($"\"{wording}\" is no date; write 2022-04-04 or 2022-04-04T18:00+03:00");
        }
    }

    /// <summary>The one document in the file at <paramref name="path"/>.</summary>
    /// <exception cref="IntakeException">The file is missing, cannot be read as text, or holds no or several documents.</exception>
    public async Task<Document> ReadOneAsync(string path, CancellationToken cancellation = default)
    {
        if (Directory.Exists(path))
        {
            throw new IntakeException($"{path} is a folder; name one file in it");
        }

        Document? found = null;
        await foreach (var result in ReadAsync([path], cancellation))
        {
            if (found is not null)
            {
                throw new IntakeException($"{path} holds several documents; give a file that holds one");
            }

            found = result.Document;
        }

        return found ?? throw new IntakeException($"{path} holds no document with text");
    }

    /// <summary>
    /// Every document in the files and folders at <paramref name="paths"/>, in the order given; folders in ordinal order of their files, with all folders below.
    /// Files of a folder that cannot be read, and records without text, come as refusals.
    /// </summary>
    /// <exception cref="IntakeException">A path is missing, a named file cannot be read as text, or a folder holds no document.</exception>
    public async IAsyncEnumerable<IntakeResult> ReadAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var any = false;
                foreach (var file in FolderWalk.Files(path))
                {
                    foreach (var result in await ReadInPileAsync(file, cancellation).ConfigureAwait(false))
                    {
                        any |= result.IsRead;
                        yield return result;
                    }
                }

                if (!any)
                {
                    throw new IntakeException($"{path} holds no document that can be read; wanted are .txt, .html, .jsonl and .csv files");
                }
            }
            else
            {
                foreach (var result in await ReadFileAsync(path, cancellation).ConfigureAwait(false))
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return result;
                }
            }
        }
    }

    private async Task<IEnumerable<IntakeResult>> ReadInPileAsync(string file, CancellationToken cancellation)
    {
        if (!FileSniffer.IsDocumentName(file))
        {
            return [IntakeResult.Refused(file, "not a kind of file that is read from a folder; name the file itself to read it")];
        }

        try
        {
            return RefuseOnFault(await ReadFileAsync(file, cancellation).ConfigureAwait(false), file);
        }
        catch (IntakeException fault)
        {
            return [IntakeResult.Refused(file, WithoutPath(fault.Message, file))];
        }
    }

    /// <summary>Records are read as they are asked for, so their file's faults come late.</summary>
    private static IEnumerable<IntakeResult> RefuseOnFault(IEnumerable<IntakeResult> results, string file)
    {
        using var each = results.GetEnumerator();
        while (true)
        {
            IntakeResult result;
            var isLast = false;
            try
            {
                if (!each.MoveNext())
                {
                    yield break;
                }

                result = each.Current;
            }
            catch (Exception fault) when (fault is IntakeException or IOException)
            {
                result = IntakeResult.Refused(file, WithoutPath(fault.Message, file));
                isLast = true;
            }

            yield return result;
            if (isLast)
            {
                yield break;
            }
        }
    }

    private static string WithoutPath(string message, string path) =>
        message.StartsWith(path, StringComparison.Ordinal) ? message[path.Length..].TrimStart(':', ' ') : message;

    private async Task<IEnumerable<IntakeResult>> ReadFileAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            var sample = new byte[FileSniffer.SampleLength];
            sample = sample[..await stream.ReadAtLeastAsync(sample, sample.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false)];
            if (FileSniffer.WhyNotText(sample) is { } why)
            {
                throw new IntakeException($"{path} is {why}");
            }

            var kind = FileSniffer.KindOf(path, sample);
            return kind is FileKind.Jsonl or FileKind.Csv
                ? ReadRecords(path, kind, sample)
                : [IntakeResult.Read(ReadWhole(path, kind, await ReadRestAsync(path, stream, sample, cancellation).ConfigureAwait(false)))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new IntakeException(fault is FileNotFoundException or DirectoryNotFoundException ? $"no file {path}; check the name" : $"{path} cannot be read: {fault.Message}", fault);
        }
    }

    private Document ReadWhole(string path, FileKind kind, byte[] bytes) => kind == FileKind.Html
        ? HtmlReader.Read(TextDecoder.Decode(bytes, EncodingDeclaration.Find(bytes)), path, _options)
        : PlainTextReader.Read(TextDecoder.Decode(bytes), path, _options);

    private IEnumerable<IntakeResult> ReadRecords(string path, FileKind kind, byte[] sample)
    {
        var (codePage, _, _) = TextDecoder.Choose(sample, null, ImmutableArray.CreateBuilder<Note>(), isStart: sample.Length == FileSniffer.SampleLength);
        using var text = new StreamReader(path, EncodingLabels.Lenient(codePage));
        foreach (var result in kind == FileKind.Jsonl ? JsonlReader.Read(text, path, _options) : CsvFileReader.Read(text, path, _options))
        {
            yield return result;
        }
    }

    private async Task<byte[]> ReadRestAsync(string path, FileStream stream, byte[] sample, CancellationToken cancellation)
    {
        // Pipes tell no length, so the limit is checked on what arrives as well.
        if ((stream.CanSeek ? stream.Length : 0) > _options.MaximumDocumentBytes)
        {
            throw TooLong(path);
        }

        using var whole = new MemoryStream();
        whole.Write(sample);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > _options.MaximumDocumentBytes)
            {
                throw TooLong(path);
            }
        }

        return whole.ToArray();
    }

    private IntakeException TooLong(string path) => new(string.Create(CultureInfo.InvariantCulture,
        $"{path} is larger than {_options.MaximumDocumentBytes / (1 << 20)} MB, the most for one document; split it, or put one document a line into a .jsonl file"));
}
