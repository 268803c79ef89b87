using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lacuna.Web.Tests.Subjects;

public sealed class SubjectMatrixTests
{
    private const string Asked = "/subject?name=Bucha&from=2022-04-01&to=2022-04-05";

    [Fact]
    public async Task A_day_without_documents_a_day_without_the_subject_a_day_with_it_and_a_day_that_is_not_held_are_four_states()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: FourStates());
        var page = await site.PageAsync(Asked);

        var table = page.QuerySelector("table.matrix")!;
        Assert.NotNull(table.QuerySelector("caption"));
        Assert.All(table.QuerySelectorAll("tbody th"), cell => Assert.Equal("row", cell.GetAttribute("scope")));
        Assert.Equal(6, table.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(["China"], table.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(
            ["published without it, 1 document", "spoke, 2 documents", "published nothing", "not covered in full, 1 document held", "published without it, 1 document"],
            Cells(table).Select(cell => cell.QuerySelector(".visually-hidden")!.TextContent));

        // Each is told by a shape of its own too, and the legend tells all of them.
        Assert.Equal(["○", "●", "–", "✕", "○"], Cells(table).Select(cell => cell.QuerySelector("[aria-hidden]")!.TextContent));
        Assert.Equal(4, page.QuerySelectorAll("#matrix-legend > span").Length);
    }

    [Fact]
    public async Task Every_cell_leads_to_as_many_documents_as_it_counts()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: FourStates());
        var cells = Cells((await site.PageAsync(Asked)).QuerySelector("table.matrix")!).ToList();
        var counts = new List<int>();
        foreach (var cell in cells)
        {
            var list = await site.PageAsync(cell.QuerySelector("a")!.GetAttribute("href")!);
            counts.Add(list.QuerySelectorAll("ol.entries > li").Length);
        }

        Assert.Equal([1, 2, 0, 1, 1], counts);
        var hole = await site.PageAsync(cells[3].QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("the site was down", hole.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_in_the_hole_is_a_mention()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of(
            [MadeRecord.Read("MFA", "state:CHN", "2022-04-04", "The killings in Bucha must be investigated.\n\nThe ministry has nothing to add.")],
            [MadeRecord.Note("MFA", "2022-04-01", "2022-04-05", hole: "the site was down")]));
        var cells = Cells((await site.PageAsync(Asked)).QuerySelector("table.matrix")!).ToList();
        Assert.Equal(["not covered", "not covered", "not covered", "spoke, 1 document", "not covered"], cells.Select(cell => cell.QuerySelector(".visually-hidden")!.TextContent));
    }

    [Fact]
    public async Task The_chart_and_its_table_give_the_same_numbers_as_the_matrix()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: FourStates());
        var page = await site.PageAsync(Asked);
        Assert.Equal(["0", "1", "0", "0", "0"], page.QuerySelectorAll("figure.chart td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("1 documents in 1 of 5 days", page.QuerySelector<IHtmlImageElement>("figure.chart img")!.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_is_taken_away_in_any_form()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: FourStates());
        var json = JsonForm.Check(await FileAsync("json"));
        Assert.Equal(["publishedWithout", "named", "publishedNothing", "notCovered", "publishedWithout"], json["rows"]![0]!["cells"]!.AsArray().Select(cell => cell!["state"]!.GetValue<string>()));
        Assert.Contains("not covered (1)", await FileAsync("html"), StringComparison.Ordinal);
        Assert.Contains("2 April 2022,spoke (2)", await FileAsync("csv1"), StringComparison.Ordinal);

        Task<string> FileAsync(string form) => site.Browser.GetStringAsync(new Uri($"{Asked}&as={form}", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_long_window_is_shown_in_no_more_than_sixty_columns()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: FourStates());
        var table = (await site.PageAsync("/subject?name=Bucha&from=2022-01-01&to=2022-12-31")).QuerySelector("table.matrix")!;
        Assert.InRange(Cells(table).Count(), 40, 60);
        Assert.NotNull(table.Closest(".scroll[tabindex='0'][role=region]"));
    }

    private static IEnumerable<IElement> Cells(IElement table) => table.QuerySelectorAll("td.cell");

    private static Func<string, Task> FourStates() => MadeRecord.Of(
        [
            MadeRecord.Read("MFA", "state:CHN", "2022-04-01", "Trade grows.\n\nThe ministry welcomed the growth of trade."),
            MadeRecord.Read("MFA", "state:CHN", "2022-04-02", "The killings in Bucha must be investigated.\n\nThe ministry has nothing to add."),
            MadeRecord.Read("MFA", "state:CHN", "2022-04-02", "Fisheries.\n\nThe ministry spoke of fish on that day as well."),
            MadeRecord.Read("MFA", "state:CHN", "2022-04-04", "Railways.\n\nThe ministry spoke of railways."),
            MadeRecord.Read("MFA", "state:CHN", "2022-04-05", "Harvests.\n\nThe ministry spoke of harvests."),
        ],
        [MadeRecord.Note("MFA", "2022-04-01", "2022-04-05"), MadeRecord.Note("MFA", "2022-04-04", "2022-04-04", hole: "the site was down", order: 1)]);
}
