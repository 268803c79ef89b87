using System.Globalization;
using System.Xml.Linq;
using Lacuna.Web.Charts;
using NodaTime;

namespace Lacuna.Web.Tests.Charts;

public sealed class ChartTests
{
    private static readonly DateInterval Window = new(new(2022, 4, 1), new(2022, 4, 6));

    [Fact]
    public void Bars_are_as_high_as_the_numbers_of_the_table_behind_them() => EveryCulture.Check(() =>
    {
        var chart = CountChart.Of("Documents that name 布查 & <Bucha>", "documents", Window, ("All", [(new LocalDate(2022, 4, 2), 3), (new LocalDate(2022, 4, 4), 12), (new LocalDate(2022, 4, 4), 0)]));
        var svg = XDocument.Parse(ChartDrawing.Svg(chart, ChartColours.Light));
        var heights = svg.Descendants().Where(one => one.Name.LocalName == "rect" && one.Attribute("style")?.Value.StartsWith("fill:rgb(31,79,163)", StringComparison.Ordinal) == true)
            .Select(one => double.Parse(one.Attribute("height")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([0, 3, 0, 12, 0, 0], chart.Series[0].Points.Select(point => point.Count));
        Assert.Equal(6, heights.Count);
        Assert.Equal([0, 0.25, 0, 1, 0, 0], heights.Select(height => Math.Round(height / heights.Max(), 3)));
        Assert.Contains("15 documents in 2 of 6 days, most in 4 April 2022 (12)", chart.Fact, StringComparison.Ordinal);
    });

    [Fact]
    public void Counts_of_long_times_are_put_together_and_none_is_lost()
    {
        var days = Enumerable.Range(0, 700).Select(day => (new LocalDate(2021, 1, 1).PlusDays(day), 1)).ToList();
        var chart = CountChart.Of("Statements", "statements", new DateInterval(new(2021, 1, 1), new(2022, 12, 1)), ("By it", days), ("To it", []));
        Assert.Equal(ChartStep.Month, chart.Step);
        Assert.Equal(24, chart.Series[0].Points.Length);
        Assert.Equal(700, chart.Series[0].Points.Sum(point => point.Count));
        Assert.Contains("To it: none.", chart.Fact, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_series_differ_by_more_than_colour()
    {
        var chart = CountChart.Of("Statements", "statements", Window, ("By it", [(Window.Start, 2)]), ("To it", [(Window.End, 1)]));
        var svg = ChartDrawing.Svg(chart, ChartColours.Dark);
        Assert.Contains("stroke-dasharray", svg, StringComparison.Ordinal);
        Assert.Contains("By it", svg, StringComparison.Ordinal);
        Assert.Contains("To it", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_may_do_nothing_but_be_seen_in_either_scheme()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync("/subject?name=Bucha&from=2022-04-01&to=2022-04-06");
        var (light, dark) = (page.QuerySelector("figure.chart img")!.GetAttribute("src")!, page.QuerySelector("figure.chart source")!.GetAttribute("srcset")!);
        Assert.NotEqual(await ImageAsync(site, light), await ImageAsync(site, dark));
    }

    private static async Task<string> ImageAsync(SampleSite site, string address)
    {
        using var response = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; sandbox", response.Headers.GetValues("Content-Security-Policy").Single());
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
