using System.Net;
using AngleSharp.Html.Dom;

namespace Lacuna.Web.Tests.Desk;

public sealed class DeskPageTests
{
    private const string Draft = "\"It is China's historical and cultural tradition as well as its consistent foreign policy to safeguard peace and oppose war,\" Wang Yi said. <script>alert(1)</script>";

    [Fact]
    public async Task A_draft_is_laid_beside_the_record_and_taken_away_in_every_form()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await CheckAsync(site, Draft);
        Assert.Contains("1 quotation", page.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("script"));
        foreach (var (form, type) in ((string, string)[])[("html", "text/html"), ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), ("json", "application/json"), ("csv", "text/csv"), ("ics", "text/calendar")])
        {
            var link = page.QuerySelector($".tools a[href$='as={form}']")!.GetAttribute("href")!;
            using var file = await site.Browser.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.OK, type, "attachment"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        }
    }

    [Fact]
    public async Task A_draft_that_is_no_longer_kept_or_has_no_words_is_told_of()
    {
        await using var site = await SampleSite.StartAsync();
        await site.PageAsync("/desk/0123456789abcdef", HttpStatusCode.NotFound);
        await CheckAsync(site, "  ", HttpStatusCode.BadRequest);
        await CheckAsync(site, new string('a', 1_000_001), HttpStatusCode.BadRequest);
    }

    private static async Task<IHtmlDocument> CheckAsync(SampleSite site, string draft, HttpStatusCode status = HttpStatusCode.OK) => await site.SendAsync(
        (IHtmlFormElement)(await site.PageAsync("/desk")).QuerySelector("form[action='/desk']")!, new Dictionary<string, string> { ["draft"] = draft }, status);
}
