using System.Net;
using AngleSharp.Html.Parser;

namespace Lacuna.Web.Tests.Importing;

public sealed class ImportPageTests
{
    private const string Text = "Source: Ministry of Somewhere\nPublished: 2022-04-05\n\nA statement\n\nThe minister said that she was \"deeply shaken\" by the news.";

    [Fact]
    public async Task Each_file_is_told_of_and_the_same_file_brought_again_is_held_already()
    {
        await using var site = await SampleSite.StartAsync();
        var first = await BringAsync(site, ("one.txt", Text), ("two.bin", "\0\u0001\u0002\0\0"));
        Assert.Equal(["one.txt", "two.bin"], first.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Contains("new", first.QuerySelectorAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("could not be taken in", first.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);

        var document = await site.PageAsync(first.QuerySelector("tbody a")!.GetAttribute("href")!);
        Assert.Contains("deeply shaken", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("held already", (await BringAsync(site, ("one.txt", Text))).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ministry of Somewhere", (await site.PageAsync("/search?q=shaken")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/passwd.txt")]
    [InlineData("C:\\Windows\\system32\\evil.txt")]
    [InlineData("<script>alert(1)</script>.txt")]
    [InlineData("a'b&amp;c.txt")]
    [InlineData("שלום.txt")]
    [InlineData("...")]
    public async Task A_name_is_never_a_path_and_never_markup(string name)
    {
        await using var site = await SampleSite.StartAsync();
        var page = await BringAsync(site, (name, Text));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.DoesNotContain("..", page.QuerySelector("tbody a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["record.lacuna"], Directory.GetFiles(Path.GetDirectoryName(site.Options.Archive)!).Select(file => Path.GetFileName(file)!).Where(file => !file.Contains("-wal", StringComparison.Ordinal) && !file.Contains("-shm", StringComparison.Ordinal) && !file.EndsWith(".jsonl", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_site_that_is_only_looked_at_takes_nothing_in()
    {
        await using var site = await SampleSite.StartAsync(options => options with { IsReadOnly = true });
        await site.PageAsync("/import", HttpStatusCode.Forbidden);
        foreach (var address in (string[])["/", "/subjects", "/sources", "/corrections", "/search?q=Bucha"])
        {
            Assert.Equal(["/language"], (await site.PageAsync(address)).QuerySelectorAll("form[method=post]").Select(form => form.GetAttribute("action")));
        }
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> BringAsync(SampleSite site, params (string Name, string Text)[] files)
    {
        var form = (await site.PageAsync("/import")).QuerySelector("form[action='/import']")!;
        using var content = new MultipartFormDataContent { { new StringContent(form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" } };
        foreach (var (name, text) in files)
        {
            content.Add(new StringContent(text), "files", name);
        }

        using var response = await site.Browser.PostAsync(new Uri("/import", UriKind.Relative), content, TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, page);
        for (var i = 0; i < 100 && page.Contains("data-again", StringComparison.Ordinal); i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            page = await site.Browser.GetStringAsync(response.RequestMessage!.RequestUri, TestContext.Current.CancellationToken);
        }

        return new HtmlParser().ParseDocument(page);
    }
}
