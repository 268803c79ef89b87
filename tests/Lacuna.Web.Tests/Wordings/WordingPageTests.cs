using System.Globalization;

namespace Lacuna.Web.Tests.Wordings;

public sealed class WordingPageTests
{
    [Fact]
    public async Task The_runs_of_a_phrase_are_drawn_and_told_in_a_table()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of(
            [.. Enumerable.Range(1, 8).Select(day => MadeRecord.Read("MFA", "state:CHN", $"2022-04-0{day}", $"Day {day}.\n\nThe ministry {(day is > 2 and < 6 ? "is gravely concerned" : "has taken note")} on day number {day}."))]));
        var page = await site.PageAsync("/wording?actor=China&phrase=gravely+concerned");
        var row = Assert.Single(page.QuerySelectorAll("figure.chart tbody tr"));
        Assert.Equal("3–5 April 2022", row.QuerySelectorAll("td")[0].TextContent);
        Assert.Equal("3", row.QuerySelectorAll("td")[1].TextContent);
        Assert.Contains("3 documents", page.QuerySelector("figure.chart img")!.GetAttribute("alt")!, StringComparison.Ordinal);
        Assert.Contains("<svg", await site.Browser.GetStringAsync(new Uri(page.QuerySelector("figure.chart img")!.GetAttribute("src")!, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_source_is_bounded_and_that_is_told()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of(
            [.. Enumerable.Range(0, 1_010).Select(i => new Core.Reading.AnnotatedDocument(MadeRecord.Read("MFA", "state:CHN", NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2019, 1, 1).PlusDays(i)), $"Number {i.ToString(CultureInfo.InvariantCulture)}.", "und").Document))]));
        var page = await site.PageAsync("/wording?actor=China&phrase=number");
        Assert.Contains("These days hold 1,010 documents", page.QuerySelector("#limits")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("1,000 documents", page.QuerySelector("h1")!.TextContent.Trim(), StringComparison.Ordinal);
    }
}
