using System.Text;

namespace Lacuna.Hostile;

/// <summary>Small files of each format, right ones, that mutations begin with.</summary>
internal static class SeedFiles
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks - Ministry</title><link rel="canonical" href="/news/1"><meta property="article:published_time" content="2022-04-04T18:00:00+03:00">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2022-04-04"}</script><style>p{color:red}</style></head><body><nav><a href="/">Home</a></nav>
        <main><article><h1>Talks</h1><p class="lead">The ministers met on <time datetime="2022-04-04">4 April 2022</time> &mdash; “in good spirit”.</p><table><tr><td>Days</td><td>3</td></tr></table>
        <ul><li>One<li>Two</ul><p>Both <b>agreed <i>to</b> meet</i> again.</p></article></main><footer>&copy; 2022</footer></body></html>
        """;

    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>M</title><link>https://mfa.example/</link>
        <item><title>Talks &amp; more</title><link>/1</link><guid>a:1</guid><pubDate>Mon, 04 Apr 2022 18:00:00 GMT</pubDate><content:encoded><![CDATA[<p>They met.</p>]]></content:encoded></item>
        <item><title>Two</title><description>&lt;b&gt;Short&lt;/b&gt;</description></item></channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://mfa.example/"><title type="html">M</title><entry><id>a:1</id><title>T</title><link href="n/1"/><updated>2022-04-04T18:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></div></content></entry></feed>
        """;

    private const string JsonFeed = """{"version":"https://jsonfeed.org/version/1.1","title":"M","items":[{"id":"1","content_html":"<p>One.</p>","date_published":"2022-04-04T18:00:00Z"},{"id":2,"content_text":"Two."}]}""";

    private const string Letter = """
        From: =?utf-8?B?w5Y=?= <press@mfa.example>
        Subject: =?iso-8859-1?Q?Communiqu=E9?=
        Date: Mon, 4 Apr 2022 18:00:00 +0300
        Message-ID: <1@mfa.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x"

        --x
        Content-Type: multipart/alternative; boundary=y

        --y
        Content-Type: text/plain; charset=utf-8; format=flowed
        Content-Transfer-Encoding: quoted-printable

        They met =E2=80=9Cagain=E2=80=9D.=20
        > quoted
        --y
        Content-Type: text/html; charset=windows-1251

        <p>They met.</p>
        --y--
        --x
        Content-Type: message/rfc822

        Subject: Inner

        Inner text.
        --x
        Content-Type: application/octet-stream; name="a.txt"
        Content-Disposition: attachment; filename*=utf-8''a.txt
        Content-Transfer-Encoding: base64

        VGhleSBtZXQu
        --x--
        """;

    /// <summary>The formats, each with the name that its files go by and its seeds.</summary>
    public static IReadOnlyList<(string Format, string Name, byte[][] Seeds)> All { get; } =
    [
        ("html", "page.html", [Bytes(Page), Bytes("<p>They met.</p>" + Page)]),
        ("pdf", "file.pdf", [Pdf(isPacked: false), Pdf(isPacked: true)]),
        ("warc", "crawl.warc.gz", [Warc().Plain(), Warc().PackedByRecord(), Warc().PackedAsWhole()]),
        ("feed", "feed.xml", [Bytes(Rss), Bytes(Atom), Bytes(JsonFeed)]),
        ("eml", "letter.eml", [Bytes(Letter), Bytes("From a@b.example Mon Apr  4 18:00:00 2022\n" + Letter + "\n\nFrom c@d.example Tue Apr  5 18:00:00 2022\n" + Letter)]),
        ("zip", "pile.zip", [Zip(), ZipWriter.Docx("<w:p><w:r><w:t>They met.</w:t></w:r><w:del><w:r><w:delText>not</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:footnote><w:p/></w:footnote>", "<dc:title>T</dc:title>")]),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Pdf(bool isPacked) => new PdfWriter { IsPacked = isPacked }
        .Page().Line(60, 780, "Communique", 20).Lines(60, 700, "The ministers met in the", "capital and agreed to meet", "again in Septem-", "ber.").Lines(320, 700, "The second column tells", "of the dinner.")
        .Page().Seen(60, 700, "ם", "ו", "ל", "ש", " ", "\uFB01").Information("Communique", "D:20220404180000Z").Bytes();

    private static WarcWriter Warc() => new WarcWriter()
        .Page("https://a.example/1", Page)
        .Response("https://a.example/2", "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked\nContent-Encoding: gzip", [.. "40\r\n"u8, .. WarcWriter.Gzip(Bytes("<p>They met.</p>")), .. "\r\n0\r\n\r\n"u8])
        .Record("resource", "https://a.example/3", Bytes(Rss), "application/rss+xml")
        .Record("revisit", "https://a.example/1", [], "application/http");

    private static byte[] Zip() => ZipWriter.Zip(("a/b.html", Bytes(Page)), ("inner.zip", ZipWriter.Zip(("c.txt", Bytes("They met.")))), ("d.warc.gz", Warc().PackedByRecord()), ("e.eml", Bytes(Letter)), ("f.xml", Bytes(Rss)));
}
