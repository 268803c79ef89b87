using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lacuna.Web.Tests.Sources;

public sealed class SourcePageTests
{
    [Fact]
    public async Task What_a_person_declares_stands_in_the_calendar_and_the_ledger_at_once()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of(
            [MadeRecord.Read("MFA", "state:CHN", "2022-04-01", "Trade.\n\nThe ministry spoke."), MadeRecord.Read("MFA", "state:CHN", "2022-04-03", "Fish.\n\nThe ministry spoke.")]));
        var page = await site.PageAsync("/source?name=MFA");
        Assert.Equal("1 document", CellOf(page, 3, 1));
        Assert.Equal("covered, nothing published", CellOf(page, 3, 2));
        Assert.Equal("nothing held", CellOf(page, 3, 4));
        Assert.Equal("nothing held", CellOf(page, 0, 1));

        var declared = await site.SendAsync(Form(page), new Dictionary<string, string> { ["from"] = "2022-04-02", ["to"] = "2022-04-03", ["kind"] = "hole", ["reason"] = "<b>strike</b>" });
        Assert.Equal("a hole", CellOf(declared, 3, 2));
        Assert.Equal("a hole, 1 document held", CellOf(declared, 3, 3));
        Assert.Contains("<b>strike</b>", declared.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var mended = await site.SendAsync(Form(declared), new Dictionary<string, string> { ["from"] = "2022-04-01", ["to"] = "2022-04-05", ["kind"] = "held" });
        Assert.Equal("covered, nothing published", CellOf(mended, 3, 5));
        Assert.Equal("1 document", CellOf(mended, 3, 3));
    }

    [Fact]
    public async Task A_hole_needs_a_reason()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync("/source?name=Xinhua");
        var refused = await site.SendAsync(Form(page), new Dictionary<string, string> { ["from"] = "2022-04-02", ["to"] = "2022-04-03", ["kind"] = "hole" }, HttpStatusCode.BadRequest);
        Assert.Contains("say why", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_source_of_the_ledger_leads_to_its_page_and_its_days_to_their_documents()
    {
        await using var site = await SampleSite.StartAsync();
        foreach (var link in (await site.PageAsync("/sources")).QuerySelectorAll<IHtmlAnchorElement>("tbody th a"))
        {
            var page = await site.PageAsync(link.GetAttribute("href")!);
            foreach (var day in page.QuerySelectorAll("td.cell.named a"))
            {
                var count = day.QuerySelector("[aria-hidden]")!.TextContent;
                Assert.Equal(count, (await site.PageAsync(day.GetAttribute("href")!)).QuerySelectorAll("ol.entries > li").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => page.QuerySelector<IHtmlFormElement>("form[action='/source/coverage']")!;

    private static string CellOf(IHtmlDocument page, int month, int day) =>
        page.QuerySelectorAll("table.matrix tbody tr")[month].QuerySelectorAll("td")[day - 1].QuerySelector(".visually-hidden")!.TextContent;
}
