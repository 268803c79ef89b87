using Deque.AxeCore.Playwright;

namespace Lacuna.Web.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_has_a_fault_that_axe_knows(bool isDark)
    {
        await using var open = await OpenPage.OpenAsync(chromium, isDark: isDark);
        var faults = new List<string>();
        var pages = await AllPages.OfAsync(open.Site);
        Assert.True(pages.Count > 20, $"only {pages.Count} pages were found");
        foreach (var address in pages)
        {
            await open.GoAsync(address);
            var result = await open.Page.RunAxe();
            faults.AddRange(result.Violations.Select(fault => $"{address}: {fault.Id}: {fault.Help}: {string.Join(" | ", fault.Nodes.Take(3).Select(node => node.Html))}"));
        }

        Told(string.Join('\n', faults));
    }

    [Fact]
    public async Task No_page_is_wider_than_a_small_telephone_and_none_complains_or_asks_elsewhere()
    {
        await using var open = await OpenPage.OpenAsync(chromium, width: 400);
        var wide = new List<string>();
        foreach (var address in await AllPages.OfAsync(open.Site))
        {
            await open.GoAsync(address);
            var width = await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 400)
            {
                wide.Add($"{address}: {width}");
            }
        }

        Told(string.Join('\n', wide));
        Told(string.Join('\n', open.Complaints.Where(complaint => !complaint.Contains("404", StringComparison.Ordinal))));
    }

    private static void Told(string faults) => Assert.True(faults.Length == 0, faults);
}
