using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lacuna.Web.Tests.Contacts;

public sealed class ContactPageTests
{
    [Fact]
    public async Task The_call_of_the_founding_article_is_listed_with_both_sides()
    {
        await using var site = await SampleSite.StartAsync();
        var list = await site.PageAsync("/contacts?between=China&and=Ukraine&from=2022-04-04&to=2022-04-04&kind=call");
        var entry = Assert.Single(list.QuerySelectorAll(".contacts > li"));
        Assert.Contains("2 of 2 sides published", entry.TextContent, StringComparison.Ordinal);
        var page = await site.PageAsync(entry.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Wang Yi", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#texts article").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".point.shared"));
        Assert.Contains("Bucha", page.QuerySelector("#absent")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("published", page.QuerySelector("#published")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#series"));
    }

    [Fact]
    public async Task Points_and_words_lead_to_each_other()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await FoundingCallAsync(site);
        foreach (var link in page.QuerySelectorAll("main .point blockquote a[href^='#'], #texts a[href^='#']"))
        {
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        }
    }

    [Fact]
    public async Task The_sides_can_be_changed_and_the_finding_taken_away()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await FoundingCallAsync(site);
        var first = page.QuerySelector("#text-A-heading")!.TextContent;
        var changed = page.QuerySelectorAll("a").First(link => link.TextContent == "Change sides").GetAttribute("href")!;
        var turned = await site.PageAsync(changed);
        Assert.Equal(first[2..], turned.QuerySelector("#text-B-heading")!.TextContent[2..]);
        using var json = await site.Browser.GetAsync(new Uri(changed + "&as=json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/json", json.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Every_contact_of_the_list_has_a_page()
    {
        await using var site = await SampleSite.StartAsync();
        var list = await site.PageAsync("/contacts");
        var links = list.QuerySelectorAll(".contacts h2 a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 5);
        foreach (var link in links)
        {
            Assert.NotNull((await site.PageAsync(link)).QuerySelector("#published"));
        }
    }

    [Fact]
    public async Task A_contact_that_is_told_of_in_another_way_is_found_by_day_and_sides_and_never_guessed()
    {
        await using var site = await SampleSite.StartAsync();
        var address = (await site.PageAsync("/contacts?between=China&and=Ukraine&from=2022-04-04&to=2022-04-04&kind=call")).QuerySelector(".contacts h2 a")!.GetAttribute("href")!;

        // A better reader may take the call for a talk, or date it by the other clock.
        await site.PageAsync(address.Replace("kind=call", "kind=video", StringComparison.Ordinal));
        await site.PageAsync(address.Replace("on=2022-04-04", "on=2022-04-05", StringComparison.Ordinal));
        var wrong = await site.PageAsync(address.Replace("on=2022-04-04", "on=2021-01-01", StringComparison.Ordinal), HttpStatusCode.NotFound);
        Assert.NotEmpty(wrong.QuerySelectorAll("main li a[href^='/contact?']"));
        await site.PageAsync("/contact?in=https%3A%2F%2Fexample.org%2Fnowhere", HttpStatusCode.NotFound);
        await site.PageAsync("/contact", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_contact_is_still_found_when_the_document_of_its_address_is_gone()
    {
        await using var site = await SampleSite.StartAsync();
        var address = (await site.PageAsync("/contacts?between=China&and=Ukraine&from=2022-04-04&to=2022-04-04&kind=call")).QuerySelector(".contacts h2 a")!.GetAttribute("href")!;
        var page = await site.PageAsync("/contact?in=gone&" + address[(address.IndexOf('&', StringComparison.Ordinal) + 1)..]);
        Assert.Contains("Wang Yi", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/contacts?kind=dance")]
    [InlineData("/contacts?from=yesterday")]
    [InlineData("/contacts?between=Nobody+at+all")]
    [InlineData("/contacts?sides=all+of+them")]
    public async Task A_question_that_cannot_be_understood_is_refused_in_one_sentence(string address)
    {
        await using var site = await SampleSite.StartAsync();
        Assert.NotNull((await site.PageAsync(address, HttpStatusCode.BadRequest)).QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData("csv1", "text/csv", "2022-04-04,2022-04-04,call")]
    [InlineData("json", "application/json", "lacuna.contacts")]
    [InlineData("html", "text/html", "Contacts")]
    public async Task The_list_can_be_taken_away(string form, string mediaType, string words)
    {
        await using var site = await SampleSite.StartAsync();
        using var file = await site.Browser.GetAsync(new Uri($"/contacts?between=China&as={form}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(mediaType, file.Content.Headers.ContentType!.MediaType);
        Assert.Contains(words, await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_merged_view_has_every_point_once_in_the_order_of_the_first_account()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await FoundingCallAsync(site);
        var merged = page.QuerySelectorAll("#merged a.mark").Select(link => link.GetAttribute("href")![1..]).ToList();
        var points = page.QuerySelectorAll("main .point").Select(point => point.Id!).Where(id => id is ['p', >= '0' and <= '9', ..]).ToList();
        Assert.NotEmpty(points);
        Assert.Equal(points.Order(StringComparer.Ordinal), merged.Order(StringComparer.Ordinal));
    }

    private static async Task<IHtmlDocument> FoundingCallAsync(SampleSite site)
    {
        var list = await site.PageAsync("/contacts?between=China&and=Ukraine&from=2022-04-04&to=2022-04-04&kind=call");
        return await site.PageAsync(list.QuerySelector(".contacts h2 a")!.GetAttribute("href")!);
    }
}
