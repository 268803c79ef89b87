using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Intake.Tests.Piles;
using NodaTime;

namespace Lacuna.Intake.Tests.Feeds;

public sealed class FeedReaderTests
{
    private const string Rss20 = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Ministry of Utopia</title><link>https://mfa.example/</link><language>en</language>
        <item><title>Minister &amp;amp; envoy met</title><link>/news/1</link><guid isPermaLink="false">news-1</guid><pubDate>Mon, 04 Apr 2022 18:00:00 UT</pubDate>
          <description>They met.</description><content:encoded><![CDATA[<p>They met in the capital.</p><p>“We agreed,” he said.</p>]]></content:encoded></item>
        <item><title>Second</title><guid>https://mfa.example/news/2</guid><pubDate>soon</pubDate><description>&lt;b&gt;A short&lt;/b&gt; summary</description></item>
        </channel></rss>
        """;

    [Fact]
    public async Task Entries_of_rss_become_documents_with_id_address_time_and_text()
    {
        var items = await Reading.Of(Rss20, "feed.xml");
        var first = items[0].Document!;
        Assert.Equal("feed.xml#1", items[0].Origin);
        Assert.Equal("Minister & envoy met\n\nThey met in the capital.\n\n“We agreed,” he said.", first.Text);
        Assert.Equal(("https://mfa.example/news/1", "news-1", "https://mfa.example/news/1"), (first.Url, first.SourceId, first.Id));
        Assert.Equal("Mon, 04 Apr 2022 18:00:00 UT", first.Published!.Wording);
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 18, 0), first.Published.Instant);
        Assert.False(first.IsPartial);
        Assert.Equal("Ministry of Utopia", first.Source!.Name);
        var second = items[1].Document!;
        Assert.Equal("https://mfa.example/news/2", second.Url);
        Assert.True(second.IsPartial);
        Assert.Equal("Second\n\nA short summary", second.Text);
        Assert.Equal("soon", second.Published!.Wording);
        Assert.Contains(second.Notes, note => note.Code == "date.unreadable");
    }

    [Theory]
    [InlineData("Mon, 04 Apr 2022 18:00:00 UT", "2022-04-04T18:00:00Z")]
    [InlineData("04 Apr 22 18:00 GMT", "2022-04-04T18:00:00Z")]
    [InlineData("Mon, 4 Apr 99 18:00:00 EDT", "1999-04-04T22:00:00Z")]
    [InlineData("Mon, 04 Apr 2022 18:00:00 M", "2022-04-04T18:00:00Z")]
    [InlineData("2022-04-04T18:00Z", "2022-04-04T18:00:00Z")]
    [InlineData("2022-04-04T18:00:00.5+03:00", "2022-04-04T15:00:00Z")]
    public async Task Dates_of_every_standard_a_feed_may_follow_are_read(string wording, string instant)
    {
        var items = await Reading.Of($"<rss><channel><item><title>T</title><pubDate>{wording}</pubDate></item></channel></rss>", "feed.rss");
        Assert.Equal(instant, items[0].Document!.Published!.Instant!.Value.ToString());
    }

    [Fact]
    public async Task Atom_text_is_read_by_its_type_and_links_by_their_base()
    {
        var items = await Reading.Of("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://mfa.example/feeds/" xml:lang="en-gb"><title type="html">The &amp;lt;Ministry&amp;gt;</title>
            <entry><id>tag:mfa.example,2022:1</id><title type="text">AT&amp;T &lt;spoke&gt;</title><link rel="enclosure" href="x.mp3"/><link href="../n/1" xml:base="sub/"/><published>2022-04-04T18:00:00Z</published><updated>2022-04-05T18:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two <b>bold</b>.</p></div></content></entry>
            <entry><id>tag:mfa.example,2022:2</id><title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">A <x:i>title</x:i></x:div></title><updated>2022-04-06</updated><content type="html">&lt;p&gt;Three&amp;nbsp;three.&lt;/p&gt;</content></entry>
            <entry><id>tag:mfa.example,2022:3</id><title>Elsewhere</title><content src="full/3.html" type="text/html"/><summary>Short.</summary></entry>
            <entry><id>tag:mfa.example,2022:4</id><title>Text</title><content>Plain &lt; text</content></entry>
            </feed>
            """, "a.atom");
        var documents = items.Select(item => item.Document!).ToList();
        Assert.Equal("AT&T <spoke>", documents[0].Title);
        Assert.Equal("AT&T <spoke>\n\nOne.\n\nTwo bold.", documents[0].Text);
        Assert.Equal("https://mfa.example/feeds/n/1", documents[0].Url);
        Assert.Equal((new LocalDate(2022, 4, 4), new LocalDate(2022, 4, 5)), (documents[0].Published!.Date, documents[0].Modified!.Date));
        Assert.Equal("A title\n\nThree three.", documents[1].Text);
        Assert.Equal("tag:mfa.example,2022:2", documents[1].Id);
        Assert.Contains(documents[1].Notes, note => note.Code == "date.of-change");
        Assert.Contains(documents[2].Notes, note => note.Code == "feed.content-elsewhere" && note.Message.Contains("https://mfa.example/feeds/full/3.html", StringComparison.Ordinal));
        Assert.True(documents[2].IsPartial);
        Assert.Equal("Text\n\nPlain < text", documents[3].Text);
        Assert.Equal("The <Ministry>", documents[3].Source!.Name);
    }

    [Fact]
    public async Task Rss_one_keeps_its_items_beside_the_channel()
    {
        var items = await Reading.Of("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://mfa.example/"><title>M</title><link>https://mfa.example/</link></channel>
            <item rdf:about="https://mfa.example/1"><title>One</title><link>https://mfa.example/1</link><description>Text.</description><d:date>2022-04-04</d:date></item></rdf:RDF>
            """, "x.rdf");
        var document = Assert.Single(items).Document!;
        Assert.Equal(("One\n\nText.", new LocalDate(2022, 4, 4), "https://mfa.example/1"), (document.Text, document.Published!.Date!.Value, document.Id));
    }

    [Fact]
    public async Task A_json_feed_is_read_with_numbers_for_ids_and_text_for_content()
    {
        var items = await Reading.Of("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "M", "home_page_url": "https://mfa.example/", "items": [
              {"id": 7, "content_text": "One.\n\nTwo \ud800.", "date_published": "2022-04-04T18:00:00+03:00"},
              {"id": "b", "url": "/b", "title": "B", "content_html": "<p>Three.</p>", "date_modified": "2022-04-05T00:00:00Z"},
              {"id": "c", "external_url": "https://other.example/c", "summary": "Short."}, 3,]}
            """, "feed.json");
        Assert.Equal(["One.\n\nTwo \uFFFD.", "B\n\nThree.", "Short."], items.Select(item => item.Document!.Text));
        Assert.Equal(["https://mfa.example/#7", "https://mfa.example/b", "https://other.example/c"], items.Select(item => item.Document!.Id));
        Assert.Equal([false, false, true], items.Select(item => item.Document!.IsPartial));
    }

    /// <summary>Reported input I17, with its siblings.</summary>
    [Theory]
    [InlineData("id", "<entry><id>urn:x:1</id><title>T</title></entry>", "urn:x:1")]
    [InlineData("link", "<entry><title>T</title><link href=\"https://a.example/1\"/></entry>", "https://a.example/1")]
    [InlineData("empty id", "<entry><id> </id><title>T</title><link href=\"https://a.example/1\"/></entry>", "https://a.example/1")]
    [InlineData("link without address", "<entry><id>urn:x:1</id><title>T</title><link rel=\"alternate\"/></entry>", "urn:x:1")]
    [InlineData("neither", "<entry><title>T</title></entry>", null)]
    public async Task The_id_of_an_entry_is_its_id_then_its_link_then_its_hash(string what, string entry, string? id)
    {
        var document = Assert.Single(await Reading.Of($"<feed xmlns=\"http://www.w3.org/2005/Atom\">{entry}</feed>", what + ".atom")).Document!;
        Assert.Equal(id ?? Document.HashOf("T"), document.Id);
    }

    [Theory]
    [InlineData("undeclared entities", "<rss><channel><item><title>A&nbsp;B &hellip; &copy; &unknown; & C</title></item></channel></rss>", "A B … © &unknown; & C")]
    [InlineData("junk before", "Warning: x on line 3<br/>\n\n<?xml version=\"1.0\"?><rss><channel><item><title>T</title></item></channel></rss>", "T")]
    [InlineData("blank lines before", "\n\n  <?xml version=\"1.0\"?><rss><channel><item><title>T</title></item></channel></rss>", "T")]
    [InlineData("a mark before", "\uFEFF\uFEFF<rss><channel><item><title>T</title></item></channel></rss>", "T")]
    [InlineData("open tags", "<rss><channel><item><title>T<br></title><description>x</description></item></rss>", "T")]
    [InlineData("cut off", "<rss><channel><item><title>T</title></item><item><title>U", "T")]
    [InlineData("no namespace", "<feed><entry><title>T</title></entry></feed>", "T")]
    [InlineData("a mistyped namespace", "<feed xmlns=\"http://www.w3.org/2005/atom#\"><entry><title>T</title></entry></feed>", "T")]
    [InlineData("controls", "<rss><channel><item><title>T\u0001&#2;</title></item></channel></rss>", "T")]
    [InlineData("windows figures", "<rss><channel><item><title>It&#146;s</title></item></channel></rss>", "It’s")]
    [InlineData("a document type", "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://my.netscape.com/rss-0.91.dtd\"><rss version=\"0.91\"><channel><item><title>T</title></item></channel></rss>", "T")]
    [InlineData("bare less-than", "<rss><channel><item><title>3 < 4</title></item></channel></rss>", "3 < 4")]
    public async Task Feeds_that_break_the_rules_of_xml_are_read_all_the_same(string what, string feed, string title)
    {
        var items = await Reading.Of(feed, what == "junk before" ? "a.xml" : "a");
        Assert.Equal(title, items[0].Document!.Title);
    }

    [Fact]
    public async Task An_encoding_that_lies_is_seen_through()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><item><title>Élysée — Зеленський</title></item></channel></rss>";
        Assert.Equal("Élysée — Зеленський", Assert.Single(await Reading.Of(xml, "a.rss")).Document!.Title);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(1251).GetBytes("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>Заявление министра</title></item></channel></rss>");
        Assert.Equal("Заявление министра", Assert.Single(await Reading.Of(bytes, "a.rss")).Document!.Title);
        var wide = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>Élysée</title></item></channel></rss>")).ToArray();
        Assert.Equal("Élysée", Assert.Single(await Reading.Of(wide, "a.rss")).Document!.Title);
    }

    [Fact]
    public async Task Entities_are_neither_fetched_nor_blown_up()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "SECRET");
        var external = await Reading.Of($"<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]><rss><channel><item><title>T &x;</title></item></channel></rss>", "a.rss");
        Assert.Equal("T &x;", Assert.Single(external).Document!.Title);
        File.Delete(secret);
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};&a{i - 1};\">")) + "]><rss><channel><item><title>&a9;</title></item></channel></rss>";
        Assert.Equal(RefusalReason.ExpandsTooMuch, Assert.Single(await Reading.Of(bomb, "a.rss")).Refusal!.Reason);
    }

    [Fact]
    public async Task Elements_nested_without_end_and_entries_without_number_meet_the_limits()
    {
        var deep = "<rss><channel><item><title>T</title>" + string.Concat(Enumerable.Repeat("<a>", 200_000));
        Assert.Equal("T", (await Reading.Of(deep, "a.rss"))[0].Document!.Title);
        var many = "<rss><channel>" + string.Concat(Enumerable.Repeat("<item><title>T</title></item>", 20)) + "</channel></rss>";
        var items = await Reading.Of(many, "a.rss", new IntakeOptions { Limits = new IntakeLimits { FeedEntries = 5 } });
        Assert.Equal((6, RefusalReason.TooMany), (items.Count, items[^1].Refusal!.Reason));
    }

    [Fact]
    public async Task What_was_fetched_says_from_where_and_gives_its_address_to_relative_links()
    {
        var hint = new ContentHint("response") { ContentType = "application/rss+xml; charset=utf-8", Retrieval = new Retrieval("https://mfa.example/rss/feed", Instant.FromUtc(2022, 4, 5, 0, 0)) };
        var item = Assert.Single(await Reading.Of(Encoding.UTF8.GetBytes("<rss><channel><item><title>T</title><link>item/1</link></item></channel></rss>"), hint));
        Assert.Equal("https://mfa.example/rss/item/1", item.Document!.Url);
        Assert.Equal(hint.Retrieval, item.Document.Retrieval);
    }

    [Fact]
    public async Task A_link_to_a_host_that_cannot_be_is_noted_and_not_used()
    {
        var document = Assert.Single(await Reading.Of("<rss><channel><item><title>T</title><guid isPermaLink=\"false\">a:1</guid><link>https://a\u0600.example/1</link></item></channel></rss>", "a.rss")).Document!;
        Assert.Null(document.Url);
        Assert.Equal("a:1", document.Id);
        Assert.Contains(document.Notes, note => note.Code == "feed.link-unusable");
    }

    [Fact]
    public Task A_feed_can_be_gone_on_with_after_any_entry() => Reading.CheckThatAnyItemCanBeGoneOnAfter(Encoding.UTF8.GetBytes(Rss20), "feed.xml");

    [Fact]
    public void A_feed_gives_the_same_under_every_culture() => EveryCulture.Check(() =>
        Assert.Equal(new LocalDate(2022, 4, 4), Reading.Of(Rss20, "feed.xml").GetAwaiter().GetResult()[0].Document!.Published!.Date));
}
