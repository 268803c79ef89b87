using Microsoft.Playwright;

namespace Lacuna.Web.Browser.Tests;

public sealed class FirstRunTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_first_run_opens_the_samples()
    {
        await using var open = await OpenPage.OpenAsync(chromium, isEmpty: true, change: options => options with { Samples = Path.Combine(AppContext.BaseDirectory, "samples") });
        await open.GoAsync("/");
        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Bucha", Exact = true }).First.WaitForAsync();
        await open.Page.GetByText("Silences broken").WaitForAsync();
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_file_that_is_brought_is_told_of_and_can_be_opened()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.GoAsync("/");
        await open.Page.Locator("input[type=file]").SetInputFilesAsync((FilePayload[])
        [
            new FilePayload { Name = "note <b>.txt", MimeType = "text/plain", Buffer = "Source: Ministry of Somewhere\nPublished: 2022-04-05\n\nA statement of the ministry\n\nThe minister said that she was \"deeply shaken\" by the news."u8.ToArray() },
            new FilePayload { Name = "nothing.bin", MimeType = "application/octet-stream", Buffer = [0, 1, 2, 3, 0, 255] },
        ]);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Take them in" }).ClickAsync();
        await open.Page.GetByText("All files have been looked at.").WaitForAsync();
        Assert.Contains("could not be taken in", await open.Page.Locator("tr", new() { HasText = "nothing.bin" }).InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Locator("tr", new() { HasText = "note b.txt" }).GetByRole(AriaRole.Link).ClickAsync();
        await open.Page.GetByText("deeply shaken").First.WaitForAsync();
        Assert.Empty(open.Complaints);
    }
}
