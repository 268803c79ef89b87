using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Html;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Html;

public sealed partial class HtmlReportTests
{
    private static readonly RunFacts Run = new("0.0.0");
    private static readonly string Page = HtmlReport.Render(ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]), Run);

    private static readonly string[] OurTags =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "section", "article", "div", "p", "h1", "h2", "h3",
        "ul", "li", "dl", "dt", "dd", "figure", "figcaption", "blockquote", "a", "bdi", "span", "strong", "mark", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td",
    ];

    [Fact]
    public void A_comparison_reads_as_its_golden_page() =>
        EveryCulture.Check(() => Golden.Check("reports/compare/report.html", HtmlReport.Render(ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]), Run)));

    [Fact]
    public void Every_anchor_that_is_linked_to_exists_once()
    {
        var ids = Ids().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(LocalLinks().Matches(Page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)), link => Assert.Contains(link, ids));
    }

    [Fact]
    public void Words_and_findings_lead_to_each_other()
    {
        Assert.Contains("href=\"#A-p2-", Page, StringComparison.Ordinal);
        Assert.Contains("href=\"#p2\"", Page, StringComparison.Ordinal);
        Assert.Contains("id=\"p2\"", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_for_nothing_and_runs_nothing()
    {
        Assert.DoesNotContain("<script", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" src=", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", WebUtility.HtmlDecode(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Further_quotes_are_folded_away_and_lead_to_their_documents()
    {
        var document = new Document { Id = "d", Text = "Both sides stand ready.", Url = "https://example.org/1", Title = "On <talks>" };
        var quote = new Quote("4 April 2022", new(document.Version, new TextSpan(11, 11), "stand ready", "Both sides ", ".")) { Detail = document.Title, Url = document.Url, WithContext = true };
        var report = new Report("Wordings") { Sections = [new Section("s", "Found", [new Point("p1", "1", Mark.None, Phrase.Plain("ready")) { FurtherQuotes = [quote, quote] }])] };
        var page = PageForm.Check(HtmlReport.Render(report, Run));
        Assert.Equal(["Where the words stand (2)", "4 April 2022, On <talks>", "4 April 2022, On <talks>"], page.QuerySelectorAll("details summary, details figcaption").Select(part => part.TextContent));
        Assert.Equal("https://example.org/1", page.QuerySelector("details a")!.GetAttribute("href"));
        Assert.Equal("“Both sides stand ready.”", page.QuerySelector("details blockquote")!.TextContent);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</style><b>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("a\u0000b\u001b[31mc")]
    [InlineData("'onmouseover='x")]
    public void Nothing_that_the_public_wrote_becomes_markup(string wicked)
    {
        var document = new Document
        {
            Id = wicked,
            Text = wicked,
            Title = wicked,
            Source = new Source(wicked),
            Url = wicked,
            Language = wicked,
            Published = new PublicationTime(wicked, null),
        };
        var report = new Report(wicked)
        {
            Answer = [Phrase.Of($"{wicked:b} {wicked:q} {wicked:f} {wicked}")],
            Accounts = [new Account("A", wicked, document) { Highlights = [new Highlight(new TextSpan(0, wicked.Length), "p1", wicked, Mark.Shared)] }],
            Sections = [new Section("s", wicked, [new Point("p1", wicked, Mark.Shared, Phrase.Plain(wicked)) { Quotes = [new Quote(wicked, new(document.Version, new TextSpan(0, 1), wicked, wicked, wicked)) { Detail = wicked, Url = wicked, Language = wicked, WithContext = true }] }, new Table(wicked, [wicked], [[Phrase.Plain(wicked)]])])],
        };
        var page = HtmlReport.Render(report, Run);
        Assert.All(TagNames().Matches(page).Select(match => match.Groups[1].Value), tag => Assert.Contains(tag, OurTags));
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u001b', page);
        Assert.DoesNotContain('\0', page);
    }

    [Fact]
    public void Text_comes_back_when_the_tags_are_stripped() =>
        Gen.Select(Gen.String, Gen.Select(Gen.Int[-2, 60], Gen.Int[0, 40]).List[0, 8]).Sample((noise, places) =>
        {
            var text = "One & <two>.\n\n" + noise + "\n\n\nEnd 😀 \"x\".";
            var highlights = places.Select((place, i) => new Highlight(new TextSpan(place.Item1, place.Item2), $"p{i}", "1", (Mark)(i % 5))).ToList();
            var page = new HtmlPage();
            HighlightedText.Write(page, new Account("A", "a", new Document { Id = "d", Text = text }) { Highlights = [.. highlights] });
            Assert.Equal(Allowed(text), WebUtility.HtmlDecode(Tags().Replace(page.ToString(), "")));
        });

    [Fact]
    public void Marked_words_are_the_words_of_the_places()
    {
        const string Text = "abcdefghij";
        var page = new HtmlPage();
        HighlightedText.Write(page, new Account("A", "a", new Document { Id = "d", Text = Text })
        {
            Highlights = [new(new TextSpan(1, 6), "p1", "1", Mark.Shared), new(new TextSpan(4, 2), "p2", "2", Mark.Differs), new(new TextSpan(5, 5), "p3", "3", Mark.OnlyInA)],
        });
        var words = MarkedWords().Matches(page.ToString()).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)).ToList();
        Assert.Equal(
            [("shared", "p1", "bcd"), ("differs many", "p2", "e"), ("differs many", "p2", "f"), ("only-a many", "p3", "g"), ("only-a", "p3", "hij")],
            words);
    }

    [Fact]
    public void Escaped_text_comes_back_for_any_text() => Gen.String.Sample(text =>
        Assert.Equal(Allowed(text), WebUtility.HtmlDecode(HtmlText.Escape(text))));

    /// <summary>What HTML allows of a text: U+FFFD for each control character and lone surrogate.</summary>
    private static string Allowed(string text)
    {
        var allowed = text.ToCharArray();
        for (var i = 0; i < allowed.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\t' or '\r')))
            {
                allowed[i] = '\uFFFD';
            }
        }

        return new string(allowed);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("</?([A-Za-z][^\\s>]*)")]
    private static partial Regex TagNames();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex LocalLinks();

    [GeneratedRegex("class=\"words ([^\"]*)\" href=\"#([^\"]*)\" tabindex=\"-1\">([^<]*)<")]
    private static partial Regex MarkedWords();
}
