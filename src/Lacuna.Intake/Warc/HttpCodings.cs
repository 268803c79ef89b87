using System.IO.Compression;
using Lacuna.Intake.Packages;

namespace Lacuna.Intake.Warc;

/// <summary>
/// Undoes how an HTTP body was sent. Archives hold bodies as sent, or already undone under a head that says otherwise, so what the head says is tried
/// and what the bytes are decides.
/// </summary>
internal static class HttpCodings
{
    /// <summary>The page in <paramref name="body"/>.</summary>
    /// <param name="body">Bytes behind the head.</param>
    /// <param name="head">The head.</param>
    /// <param name="options">The limits.</param>
    /// <param name="isCut">True when they end early.</param>
    /// <param name="note">What of the head was not so.</param>
    /// <param name="refusal">Set when the page is larger than allowed.</param>
    public static byte[] Undo(byte[] body, HeadLines head, IntakeOptions options, out bool isCut, out string? note, out Refusal? refusal)
    {
        (note, refusal, isCut) = (null, null, false);
        var saysChunked = head["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) is true;
        var joined = Chunks.Join(body, out var isWhole);
        if (joined is not null && (saysChunked || isWhole))
        {
            isCut = !isWhole;
            body = joined;
            note = saysChunked ? null : "The body came in chunks, which its head does not say.";
        }
        else if (saysChunked && body.Length > 0)
        {
            note = "The head says that the body comes in chunks, and it does not.";
        }

        var codings = (head["Content-Encoding"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var coding in codings.Reverse())
        {
            var unpacked = Unpack(body, coding.ToLowerInvariant(), options, ref isCut, out refusal);
            if (refusal is not null)
            {
                return [];
            }

            note ??= unpacked is null && body.Length > 0 && coding is not "identity" ? $"The head says that the body is packed with {coding}, and it is not." : null;
            body = unpacked ?? body;
        }

        if (body is [0x1F, 0x8B, 8, ..] && Unpack(body, "gzip", options, ref isCut, out refusal) is { } inner)
        {
            note ??= "The body is packed with gzip, which its head does not say.";
            body = inner;
        }

        return body;
    }

    private static byte[]? Unpack(byte[] body, string coding, IntakeOptions options, ref bool isCut, out Refusal? refusal)
    {
        refusal = null;
        return coding switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => Drain(new GZipStream(new MemoryStream(body), CompressionMode.Decompress), body.Length, options, ref isCut, out refusal),
            "deflate" when body.Length > 1 && (body[0] & 0xF) == 8 && ((body[0] << 8) + body[1]) % 31 == 0 => Drain(new ZLibStream(new MemoryStream(body), CompressionMode.Decompress), body.Length, options, ref isCut, out refusal),
            "deflate" => Drain(new DeflateStream(new MemoryStream(body), CompressionMode.Decompress), body.Length, options, ref isCut, out refusal),
            "br" => Drain(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress), body.Length, options, ref isCut, out refusal),
            _ => null,
        };
    }

    /// <summary>What unpacks; null when nothing does, and the beginning when the rest is damaged.</summary>
    private static byte[]? Drain(Stream stream, int packed, IntakeOptions options, ref bool isCut, out Refusal? refusal)
    {
        refusal = null;
        using var guarded = new UnpackingGuard(stream, packed, options.Limits);
        using var whole = new MemoryStream();
        var buffer = new byte[1 << 16];
        try
        {
            int read;
            while ((read = guarded.Read(buffer)) > 0)
            {
                whole.Write(buffer, 0, read);
                if (whole.Length > options.MaximumDocumentBytes)
                {
                    refusal = new Refusal(RefusalReason.TooLarge, "unpacks to more than one document may have");
                    return null;
                }
            }
        }
        catch (ExpansionException fault)
        {
            refusal = new Refusal(RefusalReason.ExpandsTooMuch, fault.Message);
            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or InvalidOperationException)
        {
            isCut |= whole.Length > 0;
            return whole.Length > 0 ? whole.ToArray() : null;
        }

        return whole.Length == 0 && packed > 0 ? null : whole.ToArray();
    }
}
