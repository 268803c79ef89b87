using System.Net;

namespace Lacuna.Web.Tests.Search;

public sealed class SearchPageTests
{
    [Fact]
    public async Task Documents_are_found_with_the_words_that_answer()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync("/search?q=Bucha+-Guterres+source:Xinhua");
        var none = await site.PageAsync("/search?q=Bucha+-Bucha");
        var all = await site.PageAsync("/search?q=Bucha");

        Assert.Empty(none.QuerySelectorAll(".list > li"));
        Assert.NotEmpty(all.QuerySelectorAll(".list > li"));
        Assert.True(page.QuerySelectorAll(".list > li").Length < all.QuerySelectorAll(".list > li").Length);
        Assert.All(all.QuerySelectorAll(".list blockquote a"), words => Assert.Equal("Bucha", words.TextContent, ignoreCase: true));

        // The words lead to their place in the version that they stand in.
        var place = await site.PageAsync(all.QuerySelector(".list blockquote a")!.GetAttribute("href")!);
        Assert.Equal("Bucha", place.QuerySelector("#passage")!.TextContent, ignoreCase: true);
    }

    [Theory]
    [InlineData("/search?q=from:never")]
    [InlineData("/search?q=source:Nobody")]
    [InlineData("/search?q=a+OR+b+c+OR+d")]
    public async Task What_cannot_be_asked_is_refused_in_one_sentence(string address)
    {
        await using var site = await SampleSite.StartAsync();
        Assert.NotEmpty((await site.PageAsync(address, HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent);
    }

    [Theory]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/search?q=%22%27%3E%3Cimg+src=x+onerror=alert(1)%3E")]
    [InlineData("/search?q=x&order=%22%3E%3Cscript%3E&page=-1")]
    [InlineData("/search?q=x&page=99999999999999999999")]
    [InlineData("/search?q=%00%EF%BF%BF%ED%A0%80")]
    public async Task What_is_searched_for_is_text_and_never_markup(string address)
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync(address);
        Assert.Equal(["lacuna.js"], page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")!.Split('/')[^1]));
        Assert.Empty(page.QuerySelectorAll("img[onerror]"));
    }
}
