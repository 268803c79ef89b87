using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Feeds;

namespace Lacuna.Intake.Files;

/// <summary>Judges what a file is by its first bytes, with its name as a second opinion.</summary>
internal static class FileSniffer
{
    /// <summary>First bytes that are looked at.</summary>
    public const int SampleLength = 1 << 16;

    /// <summary>Share of control bytes above which bytes are not text; text has next to none.</summary>
    private const double MostControls = 0.05;

    /// <summary>Why <paramref name="sample"/> is not text, as a phrase after "is"; null when it is text.</summary>
    public static string? WhyNotText(ReadOnlySpan<byte> sample)
    {
        if (sample.IsEmpty)
        {
            return "empty";
        }

        if (BinaryFormats.NameOf(sample) is { } format)
        {
            return $"a {format}, not text; save its text first";
        }

        if (ByteOrderMark.Find(sample) is not null || ByteOrderMark.GuessUtf16(sample) is not null)
        {
            return null;
        }

        var controls = 0;
        foreach (var b in sample)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B or 0x1A) ? 1 : 0;
        }

        return sample.Contains((byte)0) || controls > sample.Length * MostControls ? "binary, not text; save its text first" : null;
    }

    /// <summary>What the text that begins with <paramref name="sample"/> holds.</summary>
    /// <param name="path">A name whose ending tells.</param>
    /// <param name="sample">The first bytes.</param>
    /// <param name="contentType">What a protocol says; null for nothing.</param>
    public static FileKind KindOf(string path, ReadOnlySpan<byte> sample, string? contentType = null)
    {
        var (codePage, _, skip) = TextDecoder.Choose(sample, null, ImmutableArray.CreateBuilder<Note>(), isStart: sample.Length == SampleLength);
        var start = EncodingLabels.Lenient(codePage).GetString(sample[skip..]).AsSpan().TrimStart();
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return extension switch
        {
            _ when FeedSigns.IsXml(start, extension, contentType) => FileKind.Feed,
            _ when FeedSigns.IsJson(start, contentType) => FileKind.JsonFeed,
            ".jsonl" or ".ndjson" => FileKind.Jsonl,
            ".csv" or ".tsv" => FileKind.Csv,
            _ when LooksLikeHtml(start) => FileKind.Html,
            ".json" => FileKind.Jsonl,
            _ when start is ['{', ..] && start.Contains("\":", StringComparison.Ordinal) => FileKind.Jsonl,
            ".html" or ".htm" or ".xhtml" or ".shtml" when start.Contains('<') => FileKind.Html,
            _ when contentType is not null && contentType.Contains("html", StringComparison.OrdinalIgnoreCase) && start.Contains('<') => FileKind.Html,
            _ => FileKind.PlainText,
        };
    }

    /// <summary>True when a file of that name in a folder or a package is meant to be read; others have to be named one by one.</summary>
    public static bool IsDocumentName(string path) => Path.GetExtension(path).ToLowerInvariant()
        is ".txt" or ".text" or ".html" or ".htm" or ".xhtml" or ".shtml" or ".jsonl" or ".ndjson" or ".csv" or ".tsv"
        or ".rss" or ".atom" or ".xml" or ".rdf" or ".json" or ".pdf" or ".docx" or ".docm" or ".eml" or ".mbox" or ".mbx" or ".warc" or ".zip" or ".gz"
        || Path.GetFileName(path) is "mbox" || IsInMaildir(path);

    /// <summary>Messages of a Maildir have names without an ending, in folders of these names.</summary>
    private static bool IsInMaildir(string path) => Path.GetFileName(Path.GetDirectoryName(path)) is "cur" or "new" && !Path.GetFileName(path).StartsWith('.');

    private static bool LooksLikeHtml(ReadOnlySpan<char> start)
    {
        while (start.StartsWith("<!--", StringComparison.Ordinal) || start.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = start.IndexOf("->", StringComparison.Ordinal) is >= 0 and var comment && start[1] == '!' ? comment + 2 : start.IndexOf('>') + 1;
            if (end <= 0)
            {
                return false;
            }

            start = start[end..].TrimStart();
        }

        foreach (var tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<article", "<main", "<p>"])
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
