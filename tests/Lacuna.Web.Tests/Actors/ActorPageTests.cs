using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lacuna.Web.Tests.Actors;

public sealed class ActorPageTests(BothSites sites) : IClassFixture<BothSites>
{
    [Theory]
    [InlineData("person:wang-yi")]
    [InlineData("Ukraine")]
    [InlineData("state:CHN")]
    public async Task Every_count_of_statements_leads_to_as_many_statements(string id)
    {
        var page = await sites.Samples.PageAsync($"/actor?id={Uri.EscapeDataString(id)}");
        var counts = page.QuerySelectorAll<IHtmlAnchorElement>("td.number a").ToList();
        Assert.NotEmpty(counts);
        foreach (var count in counts)
        {
            var said = await sites.Samples.PageAsync(count.GetAttribute("href")!);
            Assert.StartsWith(count.TextContent + " statement", said.QuerySelector("#answer strong")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Offices_are_told_with_their_days()
    {
        var offices = (await sites.Samples.PageAsync("/actor?id=person:wang-yi")).QuerySelectorAll("main table")[0];
        Assert.Contains("foreign minister", offices.TextContent, StringComparison.Ordinal);
        Assert.Contains("China", offices.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_are_found_by_a_part_of_their_name_and_told_with_their_channels()
    {
        var page = await sites.Samples.PageAsync("/actors?named=kuleb");
        Assert.Contains("Dmytro Kuleba", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Xinhua", page.QuerySelector("ul.list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody of that name", (await sites.Samples.PageAsync("/actors?named=zzzz")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chart_of_statements_adds_up_to_the_statements()
    {
        var page = await sites.Samples.PageAsync("/actor?id=state:CHN");
        var sums = page.QuerySelectorAll("figure.chart tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent.Trim(), CultureInfo.InvariantCulture)).ToList()).ToList();
        Assert.Contains($"{sums.Sum(row => row[0])} by it, {sums.Sum(row => row[1])} to it", page.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
    }
}
