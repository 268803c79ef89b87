using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Lacuna.Hostile;

/// <summary>Writes WARC files, right ones and such as are found in the wild.</summary>
internal sealed class WarcWriter
{
    private readonly List<byte[]> _records = [];

    /// <summary>The records, each after the other.</summary>
    public byte[] Plain() => [.. _records.SelectMany(record => record)];

    /// <summary>Each record a gzip member.</summary>
    public byte[] PackedByRecord() => [.. _records.SelectMany(Gzip)];

    /// <summary>All in one gzip member.</summary>
    public byte[] PackedAsWhole() => Gzip(Plain());

    public WarcWriter Response(string url, string httpHead, byte[] body, long? length = null, string extra = "", string end = "\r\n\r\n") =>
        Record("response", url, [.. Encoding.UTF8.GetBytes(httpHead.ReplaceLineEndings("\r\n") + "\r\n\r\n"), .. body], "application/http; msgtype=response", length, extra, end);

    public WarcWriter Page(string url, string html, long? length = null, string extra = "", string end = "\r\n\r\n") =>
        Response(url, "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(html), length, extra, end);

    public WarcWriter Record(string type, string url, byte[] body, string contentType, long? length = null, string extra = "", string end = "\r\n\r\n")
    {
        var head = string.Create(CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-04-04T18:00:00Z\r\nContent-Type: {contentType}\r\n{extra}Content-Length: {length ?? body.Length}\r\n\r\n");
        _records.Add([.. Encoding.UTF8.GetBytes(head), .. body, .. Encoding.UTF8.GetBytes(end)]);
        return this;
    }

    public WarcWriter Raw(byte[] bytes)
    {
        _records.Add(bytes);
        return this;
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
