using Lacuna.Intake.Piles;
using Lacuna.Intake.Warc;

namespace Lacuna.Intake.Packages;

/// <summary>Reads gzip files: a WARC, or one packed file of any kind.</summary>
internal static class GzipReader
{
    private const string Ending = ".gz";

    /// <summary>Every item in <paramref name="content"/>.</summary>
    public static IEnumerable<IntakeItem> Read(ItemContent content, ContentReader reader)
    {
        // Members of a WARC can be gone to by their place; what comes before the last one taken is not unpacked again.
        var skipped = content.After.First is > 0 and var last && content.Bytes.CanSeek && WarcReader.IsWarcName(content.Name) ? last : 0;
        if (skipped > 0)
        {
            content.Bytes.Position += skipped;
        }

        var members = new GzipMembers(content.Bytes, reader.Options.Limits) { Base = skipped };
        Stream unpacked = members;
        var sample = HeadStream.Peek(ref unpacked, WarcReader.MarkLength);
        if (sample.Length == 0)
        {
            var why = members.TakeFaults(long.MaxValue) is [var first, ..] ? first.Fault : new Refusal(RefusalReason.Damaged, "is no gzip file that can be read");
            return [content.Refuse(why.Reason, why.Sentence)];
        }

        return WarcReader.IsMark(sample) || WarcReader.IsWarcName(content.Name) ? WarcReader.Read(content with { Bytes = unpacked }, reader, members) : ReadOne(content, reader, unpacked, members);
    }

    private static IEnumerable<IntakeItem> ReadOne(ItemContent content, ContentReader reader, Stream unpacked, GzipMembers members)
    {
        var name = content.Name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? content.Name[..^Ending.Length] : content.Name;
        foreach (var item in reader.Read(content.Part(0, content.Origin, unpacked) with { Name = name }))
        {
            yield return item;
        }

        if (members.TakeFaults(long.MaxValue) is [(_, var fault), ..])
        {
            yield return content.Refuse(fault.Reason, fault.Sentence, long.MaxValue);
        }
    }
}
