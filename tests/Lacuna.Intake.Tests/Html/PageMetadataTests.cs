using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Intake.Tests.Html;

public sealed class PageMetadataTests
{
    // Reported input R47 (adbar/htmldate#119, codelucas/newspaper#967, sybrew/the-seo-framework#711).
    [Fact]
    public void Publication_and_change_are_kept_apart()
    {
        var document = Pages.ReadArticle("""
            <link rel="canonical" href="https://example.org/2022/12/talks">
            <meta property="article:modified_time" content="2023-02-03T10:00:00+01:00">
            <meta property="article:published_time" content="2023-01-02">
            """);
        Assert.Equal("2023-01-02", document.Published!.Wording);
        Assert.Equal(new LocalDate(2023, 1, 2), document.Published.Date);
        Assert.Equal(new LocalDate(2023, 2, 3), document.Modified!.Date);
    }

    [Theory]
    [InlineData("""<meta property="article:modified_time" content="2023-02-03">""")]
    [InlineData("""<meta property="og:updated_time" content="2023-02-03">""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2023-02-03"}</script>""")]
    public void A_date_of_change_is_never_the_date_of_publication(string head)
    {
        var document = Pages.ReadArticle(head);
        Assert.Null(document.Published);
        Assert.Equal(new LocalDate(2023, 2, 3), document.Modified!.Date);
    }

    [Fact]
    public void A_date_of_acceptance_or_update_by_the_headline_is_passed_over() =>
        Assert.Null(Pages.ReadArticle(body: "<div>Accepted: 3 February 2023</div><div>Updated 4 February 2023</div>").Published);

    // Reported input I9 (newspaper4k#575).
    [Fact]
    public void A_date_in_the_future_is_passed_over_and_all_candidates_are_noted()
    {
        var document = Pages.ReadArticle("""
            <meta property="article:published_time" content="2031-01-01T00:00:00Z">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"1999-01-01"},{"@type":["Article"],"datePublished":"2032-01-01"}]}</script>
            <link rel="canonical" href="https://example.org/2023/05/04/talks">
            """);
        Assert.Equal(new LocalDate(2023, 5, 4), document.Published!.Date);
        Assert.Contains(document.Notes, note => note.Code == "date.future");
        Assert.Contains(document.Notes, note => note.Code == "date.candidates" && note.Message.Contains("2031-01-01", StringComparison.Ordinal) && note.Message.Contains("2023-05-04", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-03-01T08:00:00+01:00"}</script>""", "", "2023-03-01T08:00:00+01:00")]
    [InlineData("""<meta name="dcterms.issued" content="2023-03-01">""", "", "2023-03-01")]
    [InlineData("", """<span itemprop="datePublished" content="2023-03-01">yesterday</span>""", "2023-03-01")]
    [InlineData("", """<time class="entry-date published" datetime="2023-03-01T10:00:00Z">March</time>""", "2023-03-01T10:00:00Z")]
    [InlineData("", "<div>1 March 2023, 10:00</div>", "1 March 2023, 10:00")]
    [InlineData("", "<p>Mittwoch, 1. März 2023</p>", "Mittwoch, 1. März 2023")]
    public void Declared_dates_are_read_in_their_own_wording(string head, string body, string wording)
    {
        var published = Pages.ReadArticle(head, body).Published!;
        Assert.Equal(wording, published.Wording);
        Assert.Equal(new LocalDate(2023, 3, 1), published.Date);
    }

    // Reported input I3 (Strumenta/SmartReader#68).
    [Theory]
    [InlineData("<link rel=alternate hreflang=de href=\"/de/x\">", null)]
    [InlineData("<link rel=canonical href=\"/de/x\">", null)]
    [InlineData("<base href=\"https://example.org/a/\"><link rel=canonical href=\"../de/x\">", "https://example.org/de/x")]
    [InlineData("<link rel=canonical href=\"http://[bad\"><meta property=\"og:url\" content=\"https://example.org/x\">", "https://example.org/x")]
    [InlineData("<link rel=canonical href=\"https://web.archive.org/web/20220405010203/https://example.org/x\">", "https://example.org/x")]
    [InlineData("<link rel=canonical href=\"javascript:void(0)\">", null)]
    public void Addresses_are_resolved_or_left_out_and_never_fail(string head, string? url) => Assert.Equal(url, Pages.ReadArticle(head).Url);

    // Reported input I5 (Strumenta/SmartReader#7).
    [Theory]
    [InlineData("xx-bogus", "en", "language.unknown")]
    [InlineData("not a language", "en", "language.unknown")]
    [InlineData("de-DE", "en", "language.differs")]
    [InlineData("en_gb", "en-GB", null)]
    [InlineData("EN", "en", null)]
    [InlineData("", "en", null)]
    public void A_bad_language_tag_falls_back_to_what_the_text_shows(string tag, string language, string? note) => EveryCulture.Check(() =>
    {
        var body = string.Concat(Enumerable.Range(1, 3).Select(i => $"<p>{Pages.Prose($"In the {i} hour of the talks the envoys spoke")}</p>"));
        var document = Pages.Read($"<html lang=\"{tag}\"><head><title>Talks</title></head><body><article>{body}</article></body></html>");
        Assert.Equal(language, document.Language);
        Assert.Equal(note is not null, document.Notes.Any(found => found.Code == note));
    });

    [Fact]
    public void Outlet_and_speaker_come_from_the_address_or_the_page()
    {
        Assert.Equal(new Source("kremlin.ru", "state:RUS", "Europe/Moscow"), Pages.ReadArticle("<link rel=canonical href=\"http://en.kremlin.ru/events/1\"><meta property=og:site_name content=\"President of Russia\">").Source);
        Assert.Equal(new Source("The Example"), Pages.ReadArticle("<link rel=canonical href=\"http://example.org/1\"><meta property=og:site_name content=\"The Example\">").Source);
        Assert.Equal(new Source("example.org"), Pages.ReadArticle("<link rel=canonical href=\"http://www.example.org/1\">").Source);
    }

    [Theory]
    [InlineData("<title>Talks resume in Vienna | The Example</title><meta property=og:site_name content=\"The Example\">", "<h1>Talks resume in Vienna</h1>", "Talks resume in Vienna")]
    [InlineData("<title>Talks resume in Vienna - The Example</title><meta property=og:site_name content=\"The Example\">", "", "Talks resume in Vienna")]
    [InlineData("<title>“Never again”: talks resume</title>", "<h1><a href=\"/\">The Example</a></h1><h2>\"Never again\": talks resume</h2>", "\"Never again\": talks resume")]
    [InlineData("<title>The Example</title>", "<h1>Talks resume</h1>", "Talks resume")]
    [InlineData("", "<h1>Talks\n  resume <br>today</h1>", "Talks resume today")]
    [InlineData("", "", "")]
    public void The_headline_is_what_readers_see(string head, string body, string title)
    {
        var document = Pages.Read($"<html><head>{head}</head><body>{body}<p>{Pages.Prose("One")}</p></body></html>");
        Assert.Equal(title, document.Title);
        Assert.Equal(title, document.Headline?.In(document.Text) ?? "");
        Assert.True(title.Length == 0 || document.Text.Split(title).Length == 2);
    }
}
