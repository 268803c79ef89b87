using System.Buffers.Binary;
using System.IO.Compression;

namespace Lacuna.Intake.Fetching.Bodies;

/// <summary>Reads content into memory, unpacks it, and stops at a limit on either side, so that neither an endless body nor one that unpacks to far more costs more than the limit.</summary>
internal static class BodyReader
{
    /// <summary>Bytes read at a time.</summary>
    private const int Step = 1 << 16;

    /// <summary>The content codings that are asked for.</summary>
    public const string Codings = "gzip, br";

    /// <summary>True when content in <paramref name="coding"/> can be read; null and "identity" are content as it is.</summary>
    public static bool Knows(string? coding) => coding is null or "" or "identity" or "gzip" or "x-gzip" or "br" or "deflate";

    /// <summary>The unpacked content of <paramref name="wire"/>.</summary>
    /// <param name="wire">The bytes as sent.</param>
    /// <param name="coding">How they are packed, in lower case.</param>
    /// <param name="most">Largest number of bytes, as sent and as unpacked.</param>
    /// <param name="cutsOff">True to take the first <paramref name="most"/> bytes of more.</param>
    /// <param name="progress">Called after each step.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The bytes; null when there are more than <paramref name="most"/>.</returns>
    /// <exception cref="InvalidDataException">They are not packed as said.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream wire, string? coding, long most, bool cutsOff, Action progress, CancellationToken cancellation)
    {
        var counted = new CountedStream(wire, most + 1);
        await using var content = Unpacked(counted, coding);
        using var whole = new MemoryStream();
        var buffer = new byte[Step];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            progress();
            whole.Write(buffer, 0, (int)Math.Min(read, most + 1 - whole.Length));
            if (whole.Length > most)
            {
                break;
            }
        }

        if (counted.Taken <= most && whole.Length <= most)
        {
            CheckWhole(coding, counted, whole.Length);
            return whole.GetBuffer().AsMemory(0, (int)whole.Length);
        }

        return cutsOff ? whole.GetBuffer().AsMemory(0, (int)Math.Min(whole.Length, most)) : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>The runtime takes packed bytes that break off for whole ones; their last four tell the length of what they hold (RFC 1952, section 2.3.1).</summary>
    private static void CheckWhole(string? coding, CountedStream wire, long length)
    {
        if (coding is "gzip" or "x-gzip" && wire.Taken > 0 && BinaryPrimitives.ReadUInt32LittleEndian(wire.LastFour) != (uint)length)
        {
            throw new InvalidDataException("The packed bytes break off.");
        }
    }

    private static Stream Unpacked(Stream wire, string? coding) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(wire, CompressionMode.Decompress),
        "br" => new BrotliStream(wire, CompressionMode.Decompress),
        "deflate" => new ZLibStream(wire, CompressionMode.Decompress),
        _ => wire,
    };
}
