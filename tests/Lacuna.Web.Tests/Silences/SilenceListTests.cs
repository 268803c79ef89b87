using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lacuna.Core.Subjects;

namespace Lacuna.Web.Tests.Silences;

public sealed class SilenceListTests(BothSites sites) : IClassFixture<BothSites>
{
    [Theory]
    [InlineData("actor=China&about=Bucha&from=2022-04-02&to=2022-04-06")]
    [InlineData("actor=China&about=Bucha&from=2022-03-20&to=2022-04-10&theme=Ukraine")]
    [InlineData("actor=Wang+Yi&about=Bucha&from=2022-04-01&to=2022-04-10")]
    [InlineData("actor=Ukraine&about=China&from=2022-04-01&to=2022-04-10")]
    public async Task Every_number_leads_to_a_list_of_exactly_that_many_entries(string asked)
    {
        await CheckAsync(sites.Samples, asked);
    }

    [Fact]
    public async Task So_do_those_of_rates_and_of_other_subjects()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of(
            [
                MadeRecord.Read("MFA", "state:CHN", "2022-03-01", "The ministry spoke of Bucha.\n\nIt had nothing to add on Irpin."),
                MadeRecord.Read("MFA", "state:CHN", "2022-03-02", "Trade grows.\n\nThe ministry welcomed it."),
                MadeRecord.Read("MFA", "state:CHN", "2022-04-04", "Fish.\n\nThe ministry spoke of fish."),
                MadeRecord.Read("Kyiv", "state:UKR", "2022-04-03", "Ukraine mourns the dead of Bucha.\n\nWe shall not forget Irpin either."),
                MadeRecord.Read("Kyiv", "state:UKR", "2022-04-04", "Grain.\n\nUkraine spoke of grain."),
                MadeRecord.Read("Kyiv", "state:UKR", "2022-01-04", "Ice.\n\nUkraine spoke of ice."),
            ],
            subjects: [new Subject("Irpin", [new SubjectTerm("Irpin")])]));
        var numbers = await CheckAsync(site, "actor=China&about=Bucha&from=2022-04-01&to=2022-04-05");
        Assert.Equal(2, numbers["Earlier documents of the actor"]);
        Assert.Equal(1, numbers["Earlier documents that name it in the actor's own voice"]);
        Assert.Equal(2, numbers["Documents of others in the same days"]);
        Assert.Equal(1, numbers["Documents of others that name it in their own voice"]);
    }

    [Fact]
    public async Task The_paragraph_for_a_method_box_tells_all_that_a_careful_editor_asks_for()
    {
        var page = await sites.Samples.PageAsync("/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-04");
        var words = page.QuerySelector("#method-box")!.TextContent;
        foreach (var part in new[] { "China", "Bucha", "2–4 April 2022", "6 documents", "days", "Xinhua", "own voice", "“Bucha”", "no known hole", "86%", "UTC", "Lacuna 0.0.0" })
        {
            Assert.Contains(part, words, StringComparison.Ordinal);
        }

        Assert.Equal("method-box", page.QuerySelector("button[data-copy=method-box]")!.GetAttribute("data-copy"));
    }

    private static async Task<Dictionary<string, int>> CheckAsync(SampleSite site, string asked)
    {
        var page = await site.PageAsync($"/silence?{asked}");
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in page.QuerySelectorAll("section[aria-labelledby=method-box-heading] tbody tr"))
        {
            var link = row.QuerySelector<IHtmlAnchorElement>("td a")!;
            var number = int.Parse(link.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            var list = await site.PageAsync(link.GetAttribute("href")!);
            Assert.True(number == list.QuerySelectorAll("ol.entries > li").Length, $"{link.GetAttribute("href")} has other than {number} entries");
            numbers.Add(row.QuerySelector("th")!.TextContent, number);
        }

        Assert.NotEmpty(numbers);
        foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("#method-box a"))
        {
            await site.PageAsync(link.GetAttribute("href")!);
        }

        return numbers;
    }
}
