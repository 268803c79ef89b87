using System.Globalization;

namespace Lacuna.Intake.Warc;

/// <summary>Joins the chunks of an HTTP body (RFC 9112, 7.1).</summary>
internal static class Chunks
{
    /// <summary>Longest line with a size that is believed: the size, and extensions that nobody sends.</summary>
    private const int LongestLine = 1024;

    /// <summary>The joined body; null when <paramref name="body"/> is not chunked.</summary>
    /// <param name="body">Bytes as received.</param>
    /// <param name="isWhole">True when the last, empty chunk is there.</param>
    public static byte[]? Join(ReadOnlySpan<byte> body, out bool isWhole)
    {
        isWhole = false;
        var joined = new MemoryStream(body.Length);
        var any = false;
        while (TrySize(body, out var size, out var head))
        {
            if (size == 0)
            {
                isWhole = true;
                return joined.ToArray();
            }

            var rest = body[head..];
            var data = rest[..(int)Math.Min(size, rest.Length)];
            var after = rest[data.Length..];
            if (data.Length == size && after.Length > 0 && after[0] is not ((byte)'\r' or (byte)'\n'))
            {
                break;
            }

            joined.Write(data);
            any = true;
            body = after is [(byte)'\r', (byte)'\n', ..] ? after[2..] : after is [(byte)'\n', ..] ? after[1..] : after is [(byte)'\r'] ? [] : after;
            if (body.IsEmpty)
            {
                break;
            }
        }

        // Cut off in a chunk is still chunked; words that look like a size are not.
        return any && body.IsEmpty ? joined.ToArray() : null;
    }

    private static bool TrySize(ReadOnlySpan<byte> body, out long size, out int head)
    {
        size = head = 0;
        var end = body[..Math.Min(body.Length, LongestLine)].IndexOf((byte)'\n');
        if (end < 0)
        {
            return false;
        }

        var line = body[..end];
        var figures = line.IndexOf((byte)';') is >= 0 and var extension ? line[..extension] : line;
        head = end + 1;
        return long.TryParse(System.Text.Encoding.ASCII.GetString(figures).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }
}
