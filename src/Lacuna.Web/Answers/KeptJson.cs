using System.IO.Compression;

namespace Lacuna.Web.Answers;

/// <summary>A finding's JSON written out at once and packed, for findings that hold whole documents: kept answers would keep those alive with them.</summary>
internal static class KeptJson
{
    /// <summary>Writes what <paramref name="write"/> wrote, as often as it is asked.</summary>
    public static Action<Stream> Of(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            write(packing);
        }

        var bytes = packed.ToArray();
        return to =>
        {
            using var unpacking = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            unpacking.CopyTo(to);
        };
    }
}
