using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Intake.Packages;
using Lacuna.Intake.Piles;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Intake.Warc;

/// <summary>Reads archives of fetches, one record at a time: WARC 0.17 to 1.1, plain or packed with gzip by record or as a whole.</summary>
internal static class WarcReader
{
    /// <summary>Bytes by which a record is known.</summary>
    public const int MarkLength = 8;

    /// <summary>True when <paramref name="bytes"/> begin a record: <c>WARC/1.0</c>.</summary>
    public static bool IsMark(ReadOnlySpan<byte> bytes) => bytes is [(byte)'W', (byte)'A', (byte)'R', (byte)'C', (byte)'/', >= (byte)'0' and <= (byte)'9', (byte)'.', >= (byte)'0' and <= (byte)'9', ..];

    /// <summary>True for the name of a WARC file, packed or not.</summary>
    public static bool IsWarcName(string name) => name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every page in <paramref name="content"/>.</summary>
    /// <param name="content">The file, unpacked.</param>
    /// <param name="reader">Reads the pages.</param>
    /// <param name="members">The unpacking, when it was packed.</param>
    public static IEnumerable<IntakeItem> Read(ItemContent content, ContentReader reader, GzipMembers? members = null)
    {
        var begin = 0L;
        if (members is null && content.After.First > 0 && content.Bytes.CanSeek)
        {
            begin = content.After.First;
            content.Bytes.Position += begin;
        }

        var scanner = new WarcScanner(content.Bytes, members, reader.Options);
        while (scanner.Next() is { } record)
        {
            var part = PartFor(content, begin + record.Place, members);
            var faults = members?.TakeFaults(scanner.Place) ?? [];
            if (part is null)
            {
                continue;
            }

            record = record with { Damage = faults.FirstOrDefault(fault => fault.Place > record.Place).Fault?.Sentence };
            foreach (var item in ReadRecord(record, part, reader))
            {
                yield return item;
            }

            // A member that did not come to a record of its own is told of behind the next.
            foreach (var (place, fault) in faults)
            {
                if (place <= record.Place)
                {
                    yield return content.Refuse(fault.Reason, fault.Sentence) with { Position = part.Position.Inside(long.MaxValue) };
                }
            }
        }

        foreach (var (_, fault) in members?.TakeFaults(long.MaxValue) ?? [])
        {
            yield return content.Refuse(fault.Reason, fault.Sentence, long.MaxValue);
        }
    }

    /// <summary>The place of a record: by its byte in a plain file; in a packed one by the byte of its member, and by its place in that. Null for one that is not wanted again.</summary>
    private static ItemContent? PartFor(ItemContent content, long place, GzipMembers? members)
    {
        if (members is null)
        {
            return content.IsPast(place) ? null : content.Part(place, string.Create(CultureInfo.InvariantCulture, $"{content.Origin}@{place}"), Stream.Null);
        }

        var (packed, unpacked) = members.MemberOf(place);
        var inner = place - unpacked;
        var member = content.Part(packed, string.Create(CultureInfo.InvariantCulture, $"{content.Origin}@{packed}"), Stream.Null);
        if (packed < content.After.First || content.IsPast(packed) || member.IsPast(inner))
        {
            return null;
        }

        return member.Part(inner, inner == 0 ? member.Origin : string.Create(CultureInfo.InvariantCulture, $"{member.Origin}+{inner}"), Stream.Null) with { Depth = content.Depth + 1 };
    }

    private static IEnumerable<IntakeItem> ReadRecord(WarcRecord record, ItemContent part, ContentReader reader)
    {
        switch (record.Type)
        {
            case "warcinfo" or "request" or "metadata":
                return [];
            case "revisit":
                return [part.Refuse(RefusalReason.Unchanged, $"is a fetch of {record.Target} that brought what {record.Head["WARC-Refers-To-Date"] ?? "an earlier one"} had brought")];
            case "response" or "resource" or "conversion" or "" when record.Body is null:
                return [part.Refuse(RefusalReason.TooLarge, string.Create(CultureInfo.InvariantCulture, $"is larger than {reader.Options.MaximumDocumentBytes / (1 << 20)} MB, the most for one document"))];
            case "response" or "resource" or "conversion" or "":
                return ReadPage(record, part, reader);
            default:
                return [part.Refuse(RefusalReason.NotADocument, $"is a record of type \"{record.Type}\", which is not read")];
        }
    }

    private static IEnumerable<IntakeItem> ReadPage(WarcRecord record, ItemContent part, ContentReader reader)
    {
        var answer = HttpAnswer.Read(record.Body!, record.Head["WARC-Identified-Payload-Type"] ?? record.Head["Content-Type"], reader.Options);
        if (answer.Refusal is { } refusal)
        {
            yield return part.Refuse(refusal.Reason, refusal.Sentence);
            yield break;
        }

        var retrieval = new Retrieval(record.Target, TimeOf(record.Head["WARC-Date"]));
        var page = part with { Bytes = new MemoryStream(answer.Body, writable: false), ContentType = answer.ContentType, Retrieval = retrieval, Name = NameOf(record.Target) };
        var notes = NotesOn(record, answer).ToList();
        foreach (var item in reader.Read(page))
        {
            yield return item.Document is { } document && notes.Count > 0
                ? item with { Document = document with { Notes = [.. document.Notes, .. notes], IsPartial = document.IsPartial || IsTruncated(record) || answer.IsCut || record.Damage is not null } }
                : item;
        }
    }

    private static bool IsTruncated(WarcRecord record) => record.IsCut || record.Head["WARC-Truncated"] is not null;

    private static IEnumerable<Note> NotesOn(WarcRecord record, HttpAnswer answer)
    {
        if (IsTruncated(record) || answer.IsCut)
        {
            yield return new Note("warc.truncated", $"The record holds only the beginning of the page{(record.Head["WARC-Truncated"] is { Length: > 0 } why ? $" ({why})" : "")}; absence from it proves nothing.");
        }
        else if (record.Damage is { } damage)
        {
            yield return new Note("warc.damaged", $"The record may be wrong or incomplete: {damage}.");
        }
        else if (record.IsMisSized)
        {
            yield return new Note("warc.length-wrong", "The record states a length that is not its own; it was taken to the beginning of the next.");
        }

        if (answer.CodingNote is { } coding)
        {
            yield return new Note("http.coding", coding);
        }
    }

    /// <summary>The last part of the path, whose ending tells the format where nothing else does.</summary>
    private static string NameOf(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Path.GetFileName(uri.AbsolutePath) : "";

    private static Instant? TimeOf(string? date) => InstantPattern.ExtendedIso.Parse(date?.Trim() ?? "") is { Success: true } read ? read.Value : null;
}
