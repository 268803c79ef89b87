using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lacuna.Web.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Pixels across.</summary>
    private const int Telephone = 400;

    [Fact]
    public async Task No_page_has_a_fault_that_axe_knows_in_light_or_dark_is_wider_than_a_telephone_complains_or_asks_elsewhere()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        var faults = new List<string>();
        var pages = await AllPages.OfAsync(open.Site);
        Assert.True(pages.Count > 20, $"only {pages.Count} pages were found");
        foreach (var address in pages)
        {
            await open.Page.SetViewportSizeAsync(Telephone, 900);
            await open.GoAsync(address);
            if (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width > Telephone)
            {
                faults.Add($"{address}: {width} pixels wide");
            }

            await open.Page.SetViewportSizeAsync(1280, 900);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var result = await open.Page.RunAxe();
                faults.AddRange(result.Violations.Select(fault => $"{address} ({scheme}): {fault.Id}: {fault.Help}: {string.Join(" | ", fault.Nodes.Take(3).Select(node => node.Html))}"));
            }
        }

        faults.AddRange(open.Complaints.Where(complaint => !complaint.Contains("404", StringComparison.Ordinal)));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
