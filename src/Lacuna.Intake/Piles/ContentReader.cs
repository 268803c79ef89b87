using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Intake.Csv;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Feeds;
using Lacuna.Intake.Files;
using Lacuna.Intake.Html;
using Lacuna.Intake.Jsonl;
using Lacuna.Intake.Mail;
using Lacuna.Intake.Packages;
using Lacuna.Intake.Pdf;
using Lacuna.Intake.PlainText;
using Lacuna.Intake.Warc;

namespace Lacuna.Intake.Piles;

/// <summary>
/// Turns bytes into items: judges their format and gives them to its reader, which gives what it finds inside back to here. Libraries of formats
/// are loaded when the first file of their format comes.
/// </summary>
internal sealed class ContentReader(IntakeOptions options, CancellationToken cancellation) : IDisposable
{
    private readonly DocumentWorker _worker = new();

    /// <summary>What the caller asked for.</summary>
    public IntakeOptions Options => options;

    /// <summary>Every item in <paramref name="content"/>, as it is asked for. Only cancellation throws.</summary>
    public IEnumerable<IntakeItem> Read(ItemContent content)
    {
        var faults = 0;
        using var each = ReadFormat(content).GetEnumerator();
        while (faults == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            IntakeItem item;
            try
            {
                if (!each.MoveNext())
                {
                    yield break;
                }

                item = each.Current;
            }
            catch (ExpansionException fault)
            {
                (item, faults) = (content.Refuse(RefusalReason.ExpandsTooMuch, OneLine(fault), long.MaxValue), 1);
            }
            catch (InvalidDataException fault)
            {
                (item, faults) = (content.Refuse(RefusalReason.Damaged, OneLine(fault), long.MaxValue), 1);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                (item, faults) = (content.Refuse(RefusalReason.Unreadable, $"cannot be read: {OneLine(fault)}", long.MaxValue), 1);
            }

            yield return item;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _worker.Dispose();

    private IEnumerable<IntakeItem> ReadFormat(ItemContent content)
    {
        if (content.Depth > options.Limits.Depth)
        {
            return [content.Refuse(RefusalReason.TooDeep, string.Create(CultureInfo.InvariantCulture, $"it lies in more than {options.Limits.Depth} containers"))];
        }

        var bytes = content.Bytes;
        var sample = HeadStream.Peek(ref bytes, FileSniffer.SampleLength);
        content = content with { Bytes = bytes };
        switch (FormatSigns.Find(sample, content.Name, content.ContentType))
        {
            case FileKind.Gzip:
                return GzipReader.Read(content, this);
            case FileKind.Warc:
                return WarcReader.Read(content, this);
            case FileKind.Pdf:
                return ReadWhole(content, (whole, stop) => PdfReader.Read(whole, content, options, stop), "application/pdf");
            case FileKind.Mailbox:
                return MailboxReader.Read(content, this);
            case FileKind.Mail:
                return ReadWhole(content, (whole, stop) => MailReader.Read(whole, content, options, stop), "message/rfc822");
            case FileKind.Zip:
                return ZipReader.Read(content, this);
        }

        if (FileSniffer.WhyNotText(sample) is { } why)
        {
            return [content.Refuse(sample.Length == 0 ? RefusalReason.Empty : RefusalReason.NotText, $"is {why}")];
        }

        return FileSniffer.KindOf(content.Name, sample, content.ContentType) switch
        {
            FileKind.Feed => ReadWhole(content, (whole, _) => FeedReader.ReadXml(Decoded(whole, content), content, options)),
            FileKind.JsonFeed => ReadWhole(content, (whole, _) => FeedReader.ReadJson(Decoded(whole, content), content, options)),
            FileKind.Jsonl => ReadRecords(content, sample, JsonlReader.Read),
            FileKind.Csv => ReadRecords(content, sample, CsvFileReader.Read),
            FileKind.Html => ReadWhole(content, (whole, stop) => [new Taken(HtmlReader.Read(Decoded(whole, content), content.Origin, options, content.Retrieval, stop))], "text/html"),
            _ when ContentTypes.IsNoDocument(content.ContentType) => [content.Refuse(RefusalReason.NotADocument, $"is {ContentTypes.MainOf(content.ContentType)}, which holds no text that is read")],
            _ when Path.GetExtension(content.Name).Equals(".xml", StringComparison.OrdinalIgnoreCase) => [content.Refuse(RefusalReason.NotADocument, "is XML of a kind that is not read; read are RSS and Atom")],
            _ => ReadWhole(content, (whole, _) => [new Taken(PlainTextReader.Read(TextDecoder.Decode(whole, ContentTypes.CharsetOf(content.ContentType)), content.Origin, options, content.Retrieval))], "text/plain"),
        };
    }

    private IEnumerable<IntakeItem> ReadRecords(ItemContent content, byte[] sample, Func<TextReader, string, IntakeOptions, IEnumerable<IntakeResult>> read)
    {
        var (codePage, _, _) = TextDecoder.Choose(sample, null, ImmutableArray.CreateBuilder<Note>(), isStart: sample.Length == FileSniffer.SampleLength);
        using var text = new StreamReader(content.Bytes, EncodingLabels.Lenient(codePage));
        using var each = read(text, content.Origin, options).GetEnumerator();
        for (var number = 0L; ; number++)
        {
            IntakeItem item;
            try
            {
                if (!each.MoveNext())
                {
                    yield break;
                }

                item = new IntakeItem(each.Current.Origin, content.Position.Inside(number), each.Current.Document, each.Current.Refusal is { } why ? new Refusal(each.Current.Reason!.Value, why) : null);
            }
            catch (IntakeException fault)
            {
                item = content.Refuse(RefusalReason.NoColumns, fault.Message.StartsWith(content.Origin, StringComparison.Ordinal) ? fault.Message[content.Origin.Length..].TrimStart(':', ' ') : fault.Message, number);
            }

            if (!content.IsPast(number))
            {
                yield return item;
            }
        }
    }

    /// <summary>Reads bytes that are held in memory as a whole.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="read">What reads them.</param>
    /// <param name="itemType">Media type of bytes that are one document's alone; null for those of many.</param>
    private IEnumerable<IntakeItem> ReadWhole(ItemContent content, Func<byte[], CancellationToken, IEnumerable<Taken>> read, string? itemType = null)
    {
        if (WholeBytes.Read(content.Bytes, options.MaximumDocumentBytes) is not { } whole)
        {
            yield return content.Refuse(RefusalReason.TooLarge, string.Create(CultureInfo.InvariantCulture,
                $"is larger than {options.MaximumDocumentBytes / (1 << 20)} MB, the most for one document; split it, or put one document a line into a .jsonl file"));
            yield break;
        }

        foreach (var item in ReadLeaf(content, whole.Length, stop => read(whole, stop), itemType is null ? null : Originals.Of(content, whole, itemType, options)))
        {
            yield return item;
        }
    }

    /// <summary>Takes out of <paramref name="content"/>, of <paramref name="length"/> bytes, what <paramref name="read"/> finds, on the thread for documents and in the time for one.</summary>
    public IEnumerable<IntakeItem> ReadLeaf(ItemContent content, long length, Func<CancellationToken, IEnumerable<Taken>> read, Original? original = null)
    {
        if (!_worker.TryRun(stop => Whole(read(stop), stop), options.Limits.TimeFor(length), cancellation, out var taken))
        {
            yield return content.Refuse(RefusalReason.TooSlow, string.Create(CultureInfo.InvariantCulture, $"took longer than {options.Limits.TimeFor(length).TotalSeconds:0.#} seconds to read"));
            yield break;
        }

        for (var number = 0; number < taken!.Count; number++)
        {
            if (content.IsPast(number))
            {
                continue;
            }

            if (taken[number].Attachment is { } attachment)
            {
                var name = attachment.Name.Length > 0 ? attachment.Name : string.Create(CultureInfo.InvariantCulture, $"part-{number}");
                foreach (var item in Read(content.Part(number, $"{content.Origin}!/{name}", new MemoryStream(attachment.Bytes)) with { Name = name, ContentType = attachment.ContentType }))
                {
                    yield return item;
                }
            }
            else
            {
                yield return new IntakeItem(taken[number].Document?.Origin ?? taken[number].Origin ?? content.Origin, content.Position.Inside(number), taken[number].Document, taken[number].Refusal)
                {
                    Original = taken[number].Document is null ? null : original,
                };
            }
        }
    }

    /// <summary>All of what a reader gives, unless it is told to stop between two of them.</summary>
    private static List<Taken> Whole(IEnumerable<Taken> given, CancellationToken stop)
    {
        var all = new List<Taken>();
        foreach (var taken in given)
        {
            stop.ThrowIfCancellationRequested();
            all.Add(taken);
        }

        return all;
    }

    /// <summary>What a protocol declares goes before what the bytes declare (WHATWG Encoding).</summary>
    private static DecodedText Decoded(byte[] whole, ItemContent content) => TextDecoder.Decode(whole, ContentTypes.CharsetOf(content.ContentType) ?? EncodingDeclaration.Find(whole));

    private static string OneLine(Exception fault) => fault.Message.ReplaceLineEndings(" ").Trim();
}
