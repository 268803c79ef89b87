using System.Globalization;
using System.Text;
using CsCheck;
using Lacuna.Intake.Sitemaps;
using NodaTime;

namespace Lacuna.Intake.Tests.Sitemaps;

public sealed class SitemapReaderTests
{
    private static readonly Uri At = new("https://x.example/sitemaps/sitemap.xml");

    [Fact]
    public void Pages_come_with_their_dates_and_the_news_extension()
    {
        var sitemap = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url>
                <loc> https://x.example/a?b=1&amp;c=2 </loc><lastmod>2022-04-05T10:00:00+03:00</lastmod><changefreq>daily</changefreq>
                <news:news><news:publication><news:name>X</news:name></news:publication><news:publication_date>2022-04-04</news:publication_date><news:title>Talks &amp; more</news:title></news:news>
                <image:image><image:loc>https://x.example/i.png</image:loc><image:title>A picture</image:title></image:image>
              </url>
              <url><loc><![CDATA[https://x.example/ü]]></loc></url>
            </urlset>
            """);
        Assert.False(sitemap.IsIndex);
        Assert.Null(sitemap.Fault);
        Assert.Equal(["https://x.example/a?b=1&c=2", "https://x.example/%C3%BC"], sitemap.Entries.Select(entry => entry.Address.AbsoluteUri));
        Assert.Equal(new LocalDate(2022, 4, 5), sitemap.Entries[0].Modified?.Date);
        Assert.Equal(new LocalDate(2022, 4, 4), sitemap.Entries[0].Published?.Date);
        Assert.Equal("Talks & more", sitemap.Entries[0].Title);
    }

    [Fact]
    public void An_index_lists_sitemaps()
    {
        var index = Read("<sitemapindex><sitemap><loc>https://x.example/1.xml.gz</loc><lastmod>2022-04</lastmod></sitemap><sitemap><loc>2.xml</loc></sitemap></sitemapindex>");
        Assert.True(index.IsIndex);
        Assert.Equal(["https://x.example/1.xml.gz", "https://x.example/sitemaps/2.xml"], index.Entries.Select(entry => entry.Address.AbsoluteUri));
    }

    [Fact]
    public void Plain_text_lists_an_address_a_line() => Assert.Equal(
        ["https://x.example/a", "http://x.example/b"],
        Read("\uFEFFhttps://x.example/a\r\n\r\nnot an address\nhttp://x.example/b \nftp://x.example/c").Entries.Select(entry => entry.Address.AbsoluteUri));

    [Theory]
    [InlineData("\n\n <?xml version='1.0'?><urlset><url><loc>https://x.example/a?b&c=1&copy=2</loc></url></urlset>", "https://x.example/a?b&c=1&copy=2")]
    [InlineData("<urlset><url><loc>https://x.example/a</loc></url><url><loc>https://x.example/b", "https://x.example/a")]
    [InlineData("<urlset><url><news:title>no such prefix</news:title><loc>https://x.example/a</loc></url></urlset>", "https://x.example/a")]
    [InlineData("<sm:urlset><sm:url><sm:loc>https://x.example/a</sm:loc></sm:url></sm:urlset>", "https://x.example/a")]
    [InlineData("<urlset><url><loc>javascript:alert(1)</loc></url><url><loc>https://x.example/a</loc></url></urlset>", "https://x.example/a")]
    [InlineData("<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>//x.example/a</loc></url></urlset>", "https://x.example/a")]
    [InlineData("<urlset><url><loc/></url><url><lastmod>soon</lastmod><loc>https://x.example/a</loc></url></urlset>", "https://x.example/a")]
    public void What_sites_get_wrong_is_borne(string text, string address) => Assert.Equal(address, Assert.Single(Read(text).Entries).Address.AbsoluteUri);

    [Fact]
    public void Entities_are_neither_expanded_nor_fetched()
    {
        var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a0 'https://x.example/bomb'>");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{i} '&a{i - 1};&a{i - 1};'>");
        }

        bomb.Append("<!ENTITY file SYSTEM 'file:///etc/hostname'>]><urlset><url><loc>https://x.example/&a29;</loc></url><url><loc>https://x.example/&file;</loc></url></urlset>");
        Assert.All(Read(bomb.ToString()).Entries, entry => Assert.True(entry.Address.AbsoluteUri.Length < 60));
    }

    [Fact]
    public void A_list_longer_than_the_protocol_allows_is_cut_and_told()
    {
        var sitemap = Read(string.Concat(Enumerable.Range(0, 50_001).Select(i => $"https://x.example/{i}\n")));
        Assert.Equal(50_000, sitemap.Entries.Length);
        Assert.Contains("50000", sitemap.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_XML_says_where_it_breaks() => Assert.Contains("line 2", Read("<urlset>\n<url><loc>x</oops></url></urlset>").Fault, StringComparison.Ordinal);

    [Fact]
    public void No_bytes_throw()
    {
        var parts = new[] { "<urlset", "<url>", "<loc>", "https://x.example/", "&", "&#x0;", "&#99999999;", "<!DOCTYPE", "[", "]]>", "<![CDATA[", "</url>", "</urlset>", "\0", "<sitemapindex>", "\"", "'", "=", "<?", "?>", "\uD800", " xmlns=" };
        Gen.Int[0, parts.Length - 1].Select(at => parts[at]).Array[0, 40].Sample(pieces => { SitemapReader.Read(Encoding.UTF8.GetBytes("<urlset>" + string.Concat(pieces)), At); }, iter: 3000);
        Gen.Byte.Array.Sample(bytes => { SitemapReader.Read(bytes, At); }, iter: 1000);
    }

    private static Sitemap Read(string text) => SitemapReader.Read(Encoding.UTF8.GetBytes(text), At);
}
