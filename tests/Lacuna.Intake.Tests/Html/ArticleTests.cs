using CsCheck;
using Lacuna.Core.Documents;

namespace Lacuna.Intake.Tests.Html;

public sealed class ArticleTests
{
    // Reported inputs I1 and R49 (mozilla/readability#776): a lead outside the paragraphs.
    [Theory]
    [InlineData("<div class=\"lead\">{0}</div>")]
    [InlineData("<div class=\"article-intro teaser\">{0}</div>")]
    [InlineData("<p class=\"teaser\">{0}</p>")]
    [InlineData("<header><div>{0}</div></header>")]
    [InlineData("<section>{0}</section>")]
    [InlineData("<h2>{0}</h2>")]
    public void A_lead_is_kept_whatever_it_stands_in(string markup)
    {
        var lead = Pages.Prose("“We are ready,” the minister said");
        var document = Pages.ReadArticle(body: string.Format(null, markup, lead));
        Assert.StartsWith($"Envoys meet in Geneva\n\n{lead}\n\nThe envoys met", document.Text);
    }

    [Fact]
    public void A_lead_between_the_headline_and_the_article_is_kept()
    {
        var lead = Pages.Prose("The minister spoke first");
        var body = string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>{Pages.Prose($"Paragraph {i}")}</p>"));
        var document = Pages.Read($"<html><head><title>Talks resume</title></head><body><h1>Talks resume</h1><div>{lead}</div><div class=\"entry-content\">{body}</div></body></html>");
        Assert.Contains(lead, document.Text);
    }

    // Reported input R49 (adbar/trafilatura#890): a paragraph cut after inline tags.
    [Theory]
    [InlineData("He <i>said</i> \"a\" and <i>then</i> \"b\".", "He said \"a\" and then \"b\".")]
    [InlineData("He<b>llo</b> wor<span>ld</span>.", "Hello world.")]
    [InlineData("One <a href=\"/x\">link</a>, two <em>words</em>", "One link, two words")]
    [InlineData("“Never,” <q>he</q> said <strong> twice </strong>.", "“Never,” he said twice .")]
    [InlineData("line one<br>line two", "line one\nline two")]
    [InlineData("He left<span class=\"screen-reader-text\"> (opens in a new window)</span>.", "He left.")]
    [InlineData("He left<span style=\"display:none\"> twice</span>.", "He left.")]
    [InlineData("<span class=\"dateline\">GENEVA, April 4 —</span> He left.", "GENEVA, April 4 — He left.")]
    [InlineData("H<sub>2</sub>O and x<sup>2</sup>", "H2O and x2")]
    [InlineData("a&nbsp;b &amp; c&shy;d", "a b & cd")]
    public void Inline_tags_neither_glue_nor_split_words(string markup, string text) =>
        Assert.Contains($"\n\n{text}\n\n", Pages.ReadArticle(body: $"<p>{markup}</p>").Text);

    // Reported input I7 (newspaper4k#368) and R49 (trafilatura#234): never cut at a quotation mark or a section break.
    [Theory]
    [InlineData("<p>\"We will not sign,\" he said.</p>", "\"We will not sign,\" he said.")]
    [InlineData("<p>“Nie,” she said.</p>", "“Nie,” she said.")]
    [InlineData("<p>„Nein“, sagte er.</p>", "„Nein“, sagte er.")]
    [InlineData("<p>«Jamais», a-t-il dit.</p>", "«Jamais», a-t-il dit.")]
    [InlineData("<blockquote><p>We demand an answer.</p></blockquote>", "We demand an answer.")]
    [InlineData("<p>* * *</p>", "* * *")]
    [InlineData("<hr>", "They spoke of prisoners")]
    [InlineData("<h2>The second day</h2>", "The second day")]
    [InlineData("<ul><li>Grain leaves the ports.</li><li>Prisoners go home.</li></ul>", "Grain leaves the ports.\n\nPrisoners go home.")]
    [InlineData("<section><h2>Topics</h2><ul><li>Grain</li><li>Prisoners</li></ul></section>", "Topics\n\nGrain\n\nPrisoners")]
    [InlineData("<h3>Documents</h3><p>Two papers lay on the table.</p>", "Documents\n\nTwo papers lay on the table.")]
    [InlineData("<table><tr><th>Side</th><th>Demand</th></tr><tr><td>A</td><td>Grain</td></tr></table>", "Side Demand\n\nA Grain")]
    public void What_an_article_is_made_of_is_kept(string markup, string text)
    {
        var document = Pages.ReadArticle(body: $"<p>{Pages.Prose("First of all the hosts spoke")}</p>{markup}");
        Assert.Contains(text, document.Text);
        Assert.EndsWith(Pages.Prose("They spoke of prisoners"), document.Text);
    }

    // Reported input I11 (trafilatura#879, #768): a short body emitted twice.
    [Theory]
    [InlineData("<article>{0}</article>")]
    [InlineData("<main><article>{0}</article></main>")]
    [InlineData("<article><main><div>{0}</div></main></article>")]
    [InlineData("<div class=\"entry-content\"><article itemprop=\"articleBody\">{0}</article></div>")]
    [InlineData("<article>{0}</article><div class=\"mobile-only\">{0}</div>")]
    public void Nothing_is_taken_twice(string markup)
    {
        var first = Pages.Prose("The first paragraph");
        var second = Pages.Prose("The second paragraph");
        var document = Pages.Read($"<html><head><title>Short</title></head><body>{string.Format(null, markup, $"<p>{first}</p><p>{second}</p>")}</body></html>");
        Assert.Equal(1, Count(document, first));
        Assert.Equal(1, Count(document, second));
    }

    [Theory]
    [InlineData("<div class=\"related-posts\"><h3>Other news</h3><p>{0}</p></div>")]
    [InlineData("<aside><p>{0}</p></aside>")]
    [InlineData("<div><h3>Das könnte Sie auch interessieren</h3><p>{0}</p></div>")]
    [InlineData("<section><h2>Topics</h2><ul><li><a href=\"/1\">a dog barked</a></li></ul></section>")]
    [InlineData("<section><h2>Related articles</h2><ul><li><a href=\"/1\">{0}</a></li></ul></section>")]
    [InlineData("<div id=\"comments\"><p>{0}</p></div>")]
    [InlineData("<div class=\"commentList\"><div class=\"comment\"><p>{0}</p></div></div>")]
    [InlineData("<div class=\"cookie-banner\"><p>{0}</p></div>")]
    [InlineData("<div class=\"author-box\"><p>{0}</p></div>")]
    [InlineData("<div class=\"share-bar\"><span>{0}</span></div>")]
    [InlineData("<div role=\"complementary\"><p>{0}</p></div>")]
    [InlineData("<div style=\"display: none\"><p>{0}</p></div>")]
    [InlineData("<div hidden><p>{0}</p></div>")]
    [InlineData("<form><p>{0}</p></form>")]
    [InlineData("<figure><img src=\"x.jpg\"><figcaption>{0}</figcaption></figure>")]
    [InlineData("<noscript><p>{0}</p></noscript>")]
    [InlineData("<script>var text = \"{0}\";</script>")]
    [InlineData("<!-- {0} -->")]
    public void What_is_beside_an_article_is_left_out(string markup)
    {
        var other = Pages.Prose("Elsewhere a dog barked");
        Assert.DoesNotContain("a dog barked", Pages.ReadArticle(extra: string.Format(null, markup, other)).Text);
    }

    [Theory]
    [InlineData("elementor-widget elementor-widget-text-editor")]
    [InlineData("post category-comments tag-related-news has-sidebar")]
    [InlineData("researcher-navigator")]
    [InlineData("sidebar")]
    public void A_name_that_only_sounds_like_a_menu_costs_nothing(string names)
    {
        var document = Pages.Read($"<html><head><title>T</title></head><body><div class=\"{names}\"><p>{Pages.Prose("One")}</p></div><div class=\"{names}\"><p>{Pages.Prose("Two")}</p></div><div class=\"{names}\"><p>{Pages.Prose("Three")}</p></div></body></html>");
        Assert.All((string[])["One", "Two", "Three"], word => Assert.Contains(word, document.Text));
    }

    [Fact]
    public void Heavy_loss_is_noted()
    {
        var other = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>{Pages.Prose($"Another text {i}")}</p>"));
        Assert.Contains(Pages.ReadArticle(extra: $"<div class=\"box\">{other}</div>").Notes, note => note.Code == "html.loss");
        Assert.DoesNotContain(Pages.ReadArticle().Notes, note => note.Code == "html.loss");
    }

    // Reported input I13 (trafilatura#17): a stateful cache changed the fourth run.
    [Fact]
    public void The_same_page_gives_the_same_document_every_time()
    {
        var first = Pages.ReadArticle(extra: $"<div class=\"related\"><p>{Pages.Prose("Other")}</p></div>");
        for (var run = 0; run < 5; run++)
        {
            var again = Pages.ReadArticle(extra: $"<div class=\"related\"><p>{Pages.Prose("Other")}</p></div>");
            Assert.Equal(first.Version, again.Version);
            Assert.Equal(first.Notes.AsEnumerable(), again.Notes);
        }
    }

    // Reported input I39 (edgi web-monitoring#160): a markup tweak is no change of the text.
    [Fact]
    public void Other_markup_around_the_same_words_is_the_same_version()
    {
        string Page(string open, string close) => $"<html><head><title>T</title></head><body>{open}<h1>Talks resume today</h1><p>{Pages.Prose("One")}</p>\n\n<p>{Pages.Prose("Two")}</p>{close}</body></html>";
        Assert.Equal(
            Pages.Read(Page("<article>", "</article>")).ContentHash,
            Pages.Read(Page("<main class='new-theme'><div id=x><article class=\"wide\">", "<script>track()</script></article></div></main>")).ContentHash);
    }

    [Fact]
    public void A_page_that_needs_a_script_says_so() =>
        Assert.Contains(Pages.Read("<html><head><title>App</title></head><body><div id=\"root\"></div></body></html>").Notes, note => note.Code == "html.empty");

    [Fact]
    public void A_text_that_only_stands_in_linked_data_is_taken_from_there()
    {
        var body = Pages.Prose("Only here");
        var document = Pages.Read($$"""<html><head><title>App</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"App","articleBody":"{{body}}"}</script></head><body><div id="root"></div></body></html>""");
        Assert.Contains(body, document.Text);
    }

    [Fact]
    public void A_live_ticker_may_call_its_reports_comments()
    {
        var reports = string.Concat(Enumerable.Range(1, 9).Select(i => $"<div class=\"live-comment\"><p>{Pages.Prose($"Minute {i}")}</p></div>"));
        Assert.Contains("Minute 9", Pages.Read($"<html><head><title>Live</title></head><body><div class=\"live-comments\">{reports}</div></body></html>").Text);
    }

    [Fact]
    public void Deep_nesting_does_not_break_the_reader()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 5000)) + $"<p>{Pages.Prose("At the bottom")}</p>";
        Assert.Contains("At the bottom", Pages.Read($"<html><body>{deep}").Text);
    }

    [Fact]
    public void No_page_throws() =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String).Array[0, 40].Select(string.Concat).Sample(html => Assert.NotNull(Pages.Read(html).Text));

    private static readonly string[] Pieces =
    [
        "<html lang=\"xx-bogus\">", "<body>", "<p>", "</p>", "<div class=\"comments\">", "</div>", "<article>", "<h1>Title</h1>", "<table><tr><td>", "<li>", "<a href=\"//[bad\">", "</a>", "<pre>",
        "<meta property=\"article:published_time\" content=\"not a date\">", "<script type=\"application/ld+json\">{\"@type\":[", "</script>", "<time datetime=\"9999-99-99\">", "&#xD800;", "&bogus;",
        "<!--", "-->", "<br><br>", "<link rel=canonical href=\"/de/x\">", "<base href=\"::\">", "\0", "A sentence that is long enough to be running text, and which ends as sentences do.",
    ];

    private static int Count(Document document, string words) => document.Text.Split(words).Length - 1;
}
