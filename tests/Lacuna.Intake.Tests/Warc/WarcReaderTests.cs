using System.IO.Compression;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Hostile;
using Lacuna.Intake.Tests.Piles;
using NodaTime;

namespace Lacuna.Intake.Tests.Warc;

public sealed class WarcReaderTests
{
    private static WarcWriter Four() => new WarcWriter()
        .Record("warcinfo", "", "software: x\r\n"u8.ToArray(), "application/warc-fields")
        .Page("https://mfa.example/1", Page("one"))
        .Record("request", "https://mfa.example/2", "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), "application/http; msgtype=request")
        .Page("https://mfa.example/2", Page("two"))
        .Record("revisit", "https://mfa.example/1", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), "application/http", extra: "WARC-Refers-To-Date: 2022-04-01T00:00:00Z\r\n")
        .Response("https://mfa.example/3", "HTTP/1.1 404 Not Found\nContent-Type: text/html", "<p>none</p>"u8.ToArray())
        .Response("https://mfa.example/feed", "HTTP/1.1 200 OK\nContent-Type: application/rss+xml", "<rss><channel><item><title>F1</title></item><item><title>F2</title></item></channel></rss>"u8.ToArray())
        .Record("resource", "https://mfa.example/4.txt", "Plain text of a statement."u8.ToArray(), "text/plain");

    [Theory]
    [InlineData("plain")]
    [InlineData("by record")]
    [InlineData("as a whole")]
    public async Task Every_page_of_an_archive_comes_with_its_address_and_time(string how)
    {
        var bytes = how == "plain" ? Four().Plain() : how == "by record" ? Four().PackedByRecord() : Four().PackedAsWhole();
        var name = how == "plain" ? "crawl.warc" : "crawl.warc.gz";
        var items = await Reading.Of(bytes, name);
        Assert.Equal(
            ["one", "two", "Unchanged", "NoAnswer", "F1", "F2", "Plain text of a statement."],
            items.Select(item => item.Refusal?.Reason.ToString() ?? (item.Document!.Title is { Length: > 0 } title ? title : item.Document.Text)));
        var first = items[0].Document!;
        Assert.Equal("https://mfa.example/1", first.Url);
        Assert.Equal(new Retrieval("https://mfa.example/1", Instant.FromUtc(2022, 4, 4, 18, 0)), first.Retrieval);
        Assert.StartsWith(name + "@", items[0].Origin);
        Assert.EndsWith("#2", items[5].Origin);
        Assert.Contains("404", items[3].Refusal!.Sentence);
        await Reading.CheckThatAnyItemCanBeGoneOnAfter(bytes, name);
    }

    [Theory]
    [InlineData(-20)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(100_000)]
    [InlineData(long.MaxValue / 2)]
    public async Task A_record_whose_length_is_wrong_ends_where_the_next_begins(long off)
    {
        var right = new WarcWriter().Page("https://a.example/1", Page("one"));
        var length = Encoding.UTF8.GetString(right.Plain()).Split("Content-Length: ")[1].Split('\r')[0];
        var writer = new WarcWriter().Page("https://a.example/1", Page("one"), length: long.Parse(length, System.Globalization.CultureInfo.InvariantCulture) + off).Page("https://a.example/2", Page("two"));
        foreach (var bytes in (byte[][])[writer.Plain(), writer.PackedAsWhole(), writer.PackedByRecord()])
        {
            var items = await Reading.Of(bytes, "a.warc");
            Assert.Equal(["one", "two"], items.Select(item => item.Document!.Title));
            Assert.EndsWith("about the talks.", items[0].Document!.Text);
            // One byte more is still within the line ends that close a record.
            Assert.Equal(off != 1, items[0].Document!.Notes.Any(note => note.Code.StartsWith("warc.", StringComparison.Ordinal)));
            Assert.Empty(items[1].Document!.Notes);
        }
    }

    [Theory]
    [InlineData("no blank lines", "")]
    [InlineData("one line end", "\n")]
    [InlineData("junk", "\r\n\r\n garbage \0\r\nmore\r\n")]
    public async Task What_stands_between_records_does_not_lose_the_next(string what, string end)
    {
        var bytes = new WarcWriter().Raw("junk\n"u8.ToArray()).Page("https://a.example/1", Page("one"), end: end).Page("https://a.example/2", Page("two")).PackedByRecord();
        var items = await Reading.Of(bytes, $"{what}.warc.gz");
        Assert.Contains("two", items.Select(item => item.Document?.Title));
    }

    [Fact]
    public async Task A_damaged_gzip_member_costs_its_record_and_not_the_rest()
    {
        var parts = new[] { "one", "two", "three" }.Select(word => new WarcWriter().Page($"https://a.example/{word}", Page(word)).PackedByRecord()).ToArray();
        parts[1][40] ^= 0xFF;
        parts[1][60] ^= 0x55;
        var items = await Reading.Of([.. parts.SelectMany(part => part)], "a.warc.gz");
        var titles = items.Select(item => item.Document?.Title).ToList();
        Assert.Contains("one", titles);
        Assert.Contains("three", titles);
        Assert.Contains(items, item => item.Refusal?.Reason == RefusalReason.Damaged || item.Document?.Notes.Any(note => note.Code.StartsWith("warc.", StringComparison.Ordinal)) is true);
    }

    [Fact]
    public async Task Members_are_found_wherever_the_ends_of_buffers_fall()
    {
        var random = new Random(5);
        var writer = new WarcWriter();
        for (var i = 0; i < 600; i++)
        {
            var noise = new byte[random.Next(1, 900)];
            random.NextBytes(noise);
            writer.Record("resource", $"https://a.example/{i}", Encoding.ASCII.GetBytes($"They met {i}. {Convert.ToBase64String(noise)}"), "text/plain");
        }

        var items = await Reading.Of(writer.PackedByRecord(), "a.warc.gz");
        Assert.Equal(Enumerable.Range(0, 600).Select(i => $"https://a.example/{i}"), items.Select(item => item.Document!.Url));
        Assert.All(items, item => Assert.Empty(item.Document!.Notes));
    }

    [Fact]
    public async Task An_archive_cut_off_gives_what_is_there_and_says_so()
    {
        var whole = new WarcWriter().Page("https://a.example/1", Page("one")).Page("https://a.example/2", Page("two")).Plain();
        var items = await Reading.Of(whole[..^60], "a.warc");
        Assert.Equal(["one", "two"], items.Select(item => item.Document!.Title));
        Assert.True(items[1].Document!.IsPartial);
        Assert.Contains(items[1].Document!.Notes, note => note.Code == "warc.truncated");
        var stated = await Reading.Of(new WarcWriter().Page("https://a.example/1", Page("one"), extra: "WARC-Truncated: length\r\n").Plain(), "a.warc");
        Assert.True(Assert.Single(stated).Document!.IsPartial);
    }

    /// <summary>Reported input I29: chunks and packing still in the payload, or undone while the head says otherwise.</summary>
    [Theory]
    [InlineData("chunked and said so", true, "chunked", null, null)]
    [InlineData("chunked and not said so", true, null, null, null)]
    [InlineData("said to be chunked", false, "chunked", null, "http.coding")]
    [InlineData("gzip", false, null, "gzip", null)]
    [InlineData("deflate", false, null, "deflate", null)]
    [InlineData("raw deflate", false, null, "raw deflate", null)]
    [InlineData("br", false, null, "br", null)]
    [InlineData("chunked gzip", true, "chunked", "gzip", null)]
    [InlineData("said to be gzip", false, null, "said gzip", "http.coding")]
    [InlineData("said to be br", false, null, "said br", "http.coding")]
    [InlineData("said to be deflate", false, null, "said deflate", "http.coding")]
    [InlineData("gzip and not said so", false, null, "unsaid gzip", "http.coding")]
    public async Task A_body_is_read_however_it_was_kept(string what, bool chunked, string? transfer, string? coding, string? note)
    {
        var body = Encoding.UTF8.GetBytes(Page("kept"));
        body = coding switch
        {
            "gzip" or "unsaid gzip" => WarcWriter.Gzip(body),
            "deflate" => Pack(body, stream => new ZLibStream(stream, CompressionLevel.Fastest)),
            "raw deflate" => Pack(body, stream => new DeflateStream(stream, CompressionLevel.Fastest)),
            "br" => Pack(body, stream => new BrotliStream(stream, CompressionLevel.Fastest)),
            _ => body,
        };
        if (chunked)
        {
            body = [.. body.Chunk(50).SelectMany(part => (byte[])[.. Encoding.ASCII.GetBytes($"{part.Length:x}\r\n"), .. part, .. "\r\n"u8]), .. "0\r\n\r\n"u8];
        }

        var head = "HTTP/1.1 200 OK\nContent-Type: text/html" + (transfer is null ? "" : $"\nTransfer-Encoding: {transfer}")
            + (coding is null or "unsaid gzip" ? "" : $"\nContent-Encoding: {coding.Split(' ')[^1]}");
        var document = Assert.Single(await Reading.Of(new WarcWriter().Response("https://a.example/1", head, body).Plain(), what + ".warc")).Document!;
        Assert.Equal("kept", document.Title);
        Assert.EndsWith("about the talks.", document.Text);
        if (note is not null)
        {
            Assert.Contains(document.Notes, found => found.Code == note);
        }
    }

    [Fact]
    public async Task Chunks_and_packed_bodies_that_end_early_give_their_beginning()
    {
        var html = Encoding.UTF8.GetBytes(Page("early") + string.Concat(Enumerable.Range(0, 2000).Select(i => $"<p>Sentence {i * 7919} of it.</p>")));
        var packed = WarcWriter.Gzip(html);
        var cut = await Reading.Of(new WarcWriter().Response("https://a.example/1", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", packed[..(packed.Length / 2)]).Plain(), "a.warc");
        Assert.Equal("early", Assert.Single(cut).Document!.Title);
        var chunk = await Reading.Of(new WarcWriter().Response("https://a.example/1", "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", [.. "4000\r\n"u8, .. html[..9000]]).Plain(), "a.warc");
        Assert.True(Assert.Single(chunk).Document!.IsPartial);
    }

    [Fact]
    public async Task A_few_bytes_do_not_become_very_many()
    {
        var bomb = Pack(new byte[64 << 20], stream => new GZipStream(stream, CompressionLevel.SmallestSize));
        var body = await Reading.Of(new WarcWriter().Response("https://a.example/1", "HTTP/1.1 200 OK\nContent-Encoding: gzip", bomb).Page("https://a.example/2", Page("two")).Plain(), "a.warc");
        Assert.Equal([RefusalReason.ExpandsTooMuch, null], body.Select(item => item.Refusal?.Reason));
        var member = await Reading.Of([.. new WarcWriter().Page("https://a.example/1", Page("one")).PackedByRecord(), .. bomb, .. new WarcWriter().Page("https://a.example/2", Page("two")).PackedByRecord()], "a.warc.gz");
        Assert.Equal(["one", "two"], member.Where(item => item.IsRead).Select(item => item.Document!.Title));
        var letters = Pack([.. Enumerable.Repeat((byte)'a', 16 << 20)], stream => new GZipStream(stream, CompressionLevel.SmallestSize));
        Assert.Contains(await Reading.Of(letters, "a.txt.gz"), item => item.Refusal?.Reason == RefusalReason.ExpandsTooMuch);
    }

    [Fact]
    public async Task A_record_over_the_limit_is_refused_and_the_next_is_read()
    {
        var bytes = new WarcWriter().Page("https://a.example/1", Page("one") + new string('x', 300_000)).Page("https://a.example/2", Page("two")).Plain();
        var items = await Reading.Of(bytes, "a.warc", new IntakeOptions { MaximumDocumentBytes = 200_000 });
        Assert.Equal([RefusalReason.TooLarge, null], items.Select(item => item.Refusal?.Reason));
        Assert.Equal("two", items[1].Document!.Title);
    }

    [Fact]
    public async Task Records_are_read_as_they_are_asked_for()
    {
        // An endless archive: a reading that looked ahead would never end.
        var stream = new Endless(new WarcWriter().Page("https://a.example/1", Page("one")).Plain());
        var count = 0;
        await foreach (var item in new IntakePile().ReadStreamAsync(stream, new ContentHint("a.warc"), cancellation: TestContext.Current.CancellationToken))
        {
            Assert.Equal("one", item.Document!.Title);
            if (++count == 500)
            {
                break;
            }
        }

        Assert.True(stream.Taken < 4 << 20);
    }

    private static string Page(string word) => $"<html><head><title>{word}</title></head><body><p>The ministers {word} spoke by telephone on Monday about the talks.</p></body></html>";

    private static byte[] Pack(byte[] bytes, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private sealed class Endless(byte[] record) : Intake.Piles.ForwardStream
    {
        public long Taken { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = record[(Taken + i) % record.Length];
            }

            Taken += buffer.Length;
            return buffer.Length;
        }
    }
}
