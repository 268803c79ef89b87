using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lacuna.Web.Browser.Tests;

/// <summary>What a reporter does at the site, with script and without.</summary>
public sealed class JourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Silence = "/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-04";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_two_accounts_of_the_call_are_compared_and_a_point_leads_to_its_words(bool withScript)
    {
        await using var open = await OpenPage.OpenAsync(chromium, withScript);
        var page = open.Page;
        await open.GoAsync("/contacts?between=China&and=Ukraine");
        await page.Locator("main .list a", new() { HasText = "2022-04-04" }).First.ClickAsync();
        Assert.Contains("Bucha", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        // A finding's words lead into the text of the account, and the number there leads back.
        var words = page.Locator("main .point blockquote a[href^='#A-']").First;
        var target = (await words.GetAttributeAsync("href"))![1..];
        await words.ClickAsync();
        Assert.EndsWith(target, page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator($"[id='{target}']")).ToBeInViewportAsync();
        await page.Locator($"[id='{target}']").ClickAsync();
        await Assertions.Expect(page.Locator(".point:target")).ToBeInViewportAsync();
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_silence_is_asked_for_and_every_number_has_its_list(bool withScript)
    {
        await using var open = await OpenPage.OpenAsync(chromium, withScript);
        var page = open.Page;
        await open.GoAsync("/silence");
        await page.GetByLabel("Whose silence").FillAsync("China");
        await page.GetByLabel("About what").FillAsync("Bucha");
        await page.GetByLabel("First day").FillAsync("2022-04-02");
        await page.GetByLabel("Last day").FillAsync("2022-04-04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("Silent: China has not named Bucha in its own voice");
        await page.Locator("#method-box a").First.ClickAsync();
        Assert.Contains("/silence/list", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("main a[href^='/document?']").CountAsync() > 0);
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_speaker_is_put_right_and_that_is_taken_back(bool withScript)
    {
        await using var open = await OpenPage.OpenAsync(chromium, withScript);
        var page = open.Page;
        await open.GoAsync("/search?q=Wang");
        await page.Locator("main .list a[href^='/document?']").First.ClickAsync();
        await page.Locator(".statements h3 a").First.ClickAsync();
        await page.Locator("summary", new() { HasText = "Put the speaker right" }).ClickAsync();
        await page.GetByLabel("Speaker, by name or id").FillAsync("Joe Biden");
        await page.Locator("form[action='/corrections/speaker']").GetByLabel("Your name").FillAsync("Ada <b>Editor</b>");
        await page.Locator("form[action='/corrections/speaker']").GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Assertions.Expect(page.Locator(".statements .chosen")).ToContainTextAsync("Joe Biden");
        await Assertions.Expect(page.Locator(".statements .chosen")).ToContainTextAsync("Ada <b>Editor</b>");

        await open.GoAsync("/corrections");
        await page.Locator("main .corrections").GetByRole(AriaRole.Button, new() { Name = "Undo" }).First.ClickAsync();
        await open.GoAsync("/said?by=Joe+Biden");
        Assert.DoesNotContain("Wang", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(open.Complaints, complaint => !complaint.Contains("status of 400", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Save as a page", ".html")]
    [InlineData("Save for a word processor", ".docx")]
    [InlineData("JSON", ".json")]
    [InlineData("Findings as CSV", ".csv")]
    public async Task A_finding_is_taken_away_as_a_file(string link, string ending)
    {
        await using var open = await OpenPage.OpenAsync(chromium, withScript: false);
        await open.GoAsync(Silence);
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync());
        Assert.EndsWith(ending, download.SuggestedFilename, StringComparison.Ordinal);
        await using var bytes = await download.CreateReadStreamAsync();
        using var whole = new MemoryStream();
        await bytes.CopyToAsync(whole, TestContext.Current.CancellationToken);
        Assert.True(whole.Length > 500);
    }

    [Fact]
    public async Task All_can_be_done_by_keyboard_alone()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        var page = open.Page;
        await open.GoAsync("/");

        // The first stop leads past the navigation.
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", page.Url, StringComparison.Ordinal);

        // The search is one key away.
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("Bucha");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search\?q=Bucha$"));
        await page.Locator("main .list a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/document\?id="));

        // Findings are gone through in order and back, and each can be left for its words.
        await open.GoAsync(Silence);
        await page.Keyboard.PressAsync("n");
        var first = await FocusedIdAsync(page);
        await page.Keyboard.PressAsync("n");
        var second = await FocusedIdAsync(page);
        Assert.NotEqual("", first);
        Assert.NotEqual(first, second);
        await page.Keyboard.PressAsync("p");
        Assert.Equal(first, await FocusedIdAsync(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("A", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_site_speaks_French_to_who_asks_for_it_and_stays_where_one_was()
    {
        await using var open = await OpenPage.OpenAsync(chromium, withScript: false);
        await open.GoAsync("/search?q=Bucha");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Français" }).ClickAsync();
        Assert.Contains("/search?q=Bucha", open.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(open.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await Assertions.Expect(open.Page.Locator("header nav")).ToContainTextAsync("Accueil");
    }

    [Fact]
    public async Task A_draft_is_laid_beside_the_record()
    {
        await using var open = await OpenPage.OpenAsync(chromium, withScript: false);
        await open.GoAsync("/desk");
        await open.Page.GetByLabel("Draft").FillAsync("\"It is China's historical and cultural tradition as well as its consistent foreign policy to safeguard peace and oppose war,\" Wang Yi said.");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("#answer")).ToContainTextAsync("1 quotation");
        Assert.Empty(open.Complaints);
    }

    private static Task<string> FocusedIdAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
