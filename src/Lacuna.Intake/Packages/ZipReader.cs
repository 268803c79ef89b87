using System.Globalization;
using System.IO.Compression;
using System.Text;
using Lacuna.Intake.Docx;
using Lacuna.Intake.Files;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake.Packages;

/// <summary>Reads ZIP archives entry by entry, in the order of their list. Nothing is written to the disk but a large archive inside another.</summary>
internal static class ZipReader
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Every item in <paramref name="content"/>.</summary>
    public static IEnumerable<IntakeItem> Read(ItemContent content, ContentReader reader)
    {
        var limits = reader.Options.Limits;
        using var bytes = content.Bytes.CanSeek ? new KeptOpen(content.Bytes) : Spool.Of(content.Bytes, limits);
        using var archive = Open(bytes, out var fault);
        if (archive is null)
        {
            yield return content.Refuse(RefusalReason.Damaged, $"is a ZIP archive, or an Office document, that cannot be read: {fault}");
            yield break;
        }

        if (archive.Entries.Any(entry => entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var item in reader.ReadLeaf(content, bytes.Length, stop => DocxReader.Read(archive, content, reader.Options, stop), Originals.Of(content, bytes, WordType, reader.Options)))
            {
                yield return item;
            }

            yield break;
        }

        var total = new UnpackedTotal(bytes.Length, limits, content.Total);
        for (var number = 0; number < archive.Entries.Count; number++)
        {
            if (number >= limits.PackageEntries)
            {
                yield return content.Refuse(RefusalReason.TooMany, string.Create(CultureInfo.InvariantCulture, $"holds more than {limits.PackageEntries} entries; the rest was not read"), number);
                yield break;
            }

            if (content.IsPast(number))
            {
                continue;
            }

            foreach (var item in ReadEntry(archive.Entries[number], number, content, reader, total, bytes.Length))
            {
                yield return item;
            }
        }

        if (archive.Entries.Count == 0)
        {
            yield return content.Refuse(RefusalReason.Empty, "is a ZIP archive without entries");
        }
    }

    private static IEnumerable<IntakeItem> ReadEntry(ZipArchiveEntry entry, int number, ItemContent content, ContentReader reader, UnpackedTotal total, long length)
    {
        var name = EntryNames.Decode(entry.FullName);
        var part = content.Part(number, $"{content.Origin}!/{EntryNames.Shown(name)}", Stream.Null) with { Name = name, Total = total };
        if (name.EndsWith('/'))
        {
            return [];
        }

        if (WhyLeftOut(entry, name) is { } refusal)
        {
            return [part.Refuse(refusal.Reason, refusal.Sentence)];
        }

        try
        {
            // What an entry says of its length need not be so.
            var packed = Math.Clamp(entry.CompressedLength, 0, length);
            return ReadAndClose(part with { Bytes = new UnpackingGuard(entry.Open(), packed, reader.Options.Limits, total) }, reader);
        }
        catch (Exception fault) when (IsFaultOfData(fault))
        {
            return [part.Refuse(RefusalReason.Damaged, $"cannot be unpacked: {fault.Message.ReplaceLineEndings(" ")}")];
        }
    }

    private static IEnumerable<IntakeItem> ReadAndClose(ItemContent part, ContentReader reader)
    {
        using (part.Bytes)
        {
            foreach (var item in reader.Read(part))
            {
                yield return item;
            }
        }
    }

    private static Refusal? WhyLeftOut(ZipArchiveEntry entry, string name)
    {
        const int UnixLink = 0xA000;
        var parts = name.Split('/');
        return entry.IsEncrypted ? new Refusal(RefusalReason.Encrypted, "is encrypted; unpack it with its password first")
            : name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || parts.Contains("..") ? new Refusal(RefusalReason.UnsafeName, "has a name that leads out of its archive")
            : ((entry.ExternalAttributes >> 16) & 0xF000) == UnixLink ? new Refusal(RefusalReason.Link, "a link, not a file")
            : parts.Any(part => part.StartsWith('.') || part is "__MACOSX") ? new Refusal(RefusalReason.Hidden, "a hidden file")
            : FileSniffer.IsDocumentName(name) ? null
            : new Refusal(RefusalReason.NotADocument, "not a kind of file that is read from an archive");
    }

    private static ZipArchive? Open(Stream bytes, out string? fault)
    {
        try
        {
            // Latin-1 keeps the bytes of names that are not marked as UTF-8.
            var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true, Encoding.Latin1);
            _ = archive.Entries.Count;
            fault = null;
            return archive;
        }
        catch (Exception problem) when (IsFaultOfData(problem))
        {
            fault = problem.Message.ReplaceLineEndings(" ");
            return null;
        }
    }

    private static bool IsFaultOfData(Exception fault) => fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
