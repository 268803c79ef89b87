using System.Net;
using AngleSharp.Dom;
using Lacuna.Web.Links;

namespace Lacuna.Web.Tests.Comparisons;

public sealed class ComparePageTests
{
    [Fact]
    public async Task Two_versions_of_a_document_lie_side_by_side_under_a_permalink()
    {
        var (before, after) = (OwnDocuments.Of("https://example.org/one", "The minister thanked China."), OwnDocuments.Of("https://example.org/one", "The minister condemned China. He left."));
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, before, after));
        var page = await site.PageAsync(Addresses.Compare(before.Version, after.Version));
        Assert.Equal(before.Text, page.QuerySelector("#text-A .text")!.TextContent);
        Assert.Equal(after.Text, page.QuerySelector("#text-B .text")!.TextContent);
    }

    [Fact]
    public async Task Hostile_and_foreign_texts_lie_side_by_side_as_text()
    {
        var (one, other) = (OwnDocuments.Of("https://example.org/one", "<script>alert(1)</script> said that peace is near.", "<b>x</b>"), OwnDocuments.Of("https://example.org/two", "外交部发言人说，中国一贯主张和平。", "外交部", "zh-Hans"));
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, one, other));
        var page = await site.PageAsync(Addresses.Compare(one.Id, other.Id));
        Assert.Contains(one.Text, page.QuerySelector("#text-A .text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("zh-Hans", page.QuerySelector("#text-B .text")!.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Without_two_documents_the_page_asks_for_them()
    {
        await using var site = await SampleSite.StartAsync();
        Assert.Equal(2, (await site.PageAsync("/compare")).QuerySelectorAll("main form input").Length);
        await site.PageAsync("/compare?a=gone&b=gone", HttpStatusCode.NotFound);
    }
}
