using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Lacuna.Tests;

/// <summary>Checks what a browser's parser makes of a page: no error, no request, no script, and nothing that leads nowhere.</summary>
internal static class PageForm
{
    public static IHtmlDocument Check(string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, [src], [onclick]"));
        Assert.Contains("prefers-color-scheme: dark", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);

        var ids = page.QuerySelectorAll("[id]").Select(part => part.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), part => Assert.Contains(part.GetAttribute("aria-labelledby"), ids));
        Assert.All(page.QuerySelectorAll("a"), link =>
        {
            Assert.True(link.TextContent.Length > 0 || link.HasAttribute("aria-label"));
            var to = link.GetAttribute("href")!;
            Assert.True(to.StartsWith("https://", StringComparison.Ordinal) || to.StartsWith("http://", StringComparison.Ordinal) || (to[0] == '#' && ids.Contains(to[1..])), to);
        });
        Assert.All(page.QuerySelectorAll("table"), table =>
        {
            Assert.NotEmpty(table.QuerySelectorAll("caption"));
            Assert.All(table.QuerySelectorAll("thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        });
        Assert.All(page.QuerySelectorAll("details"), part => Assert.Equal("summary", part.FirstElementChild?.LocalName));
        return page;
    }
}
