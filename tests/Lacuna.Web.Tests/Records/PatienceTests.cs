using System.Net;
using System.Net.Http.Headers;

namespace Lacuna.Web.Tests.Records;

public sealed class PatienceTests
{
    [Fact]
    public async Task A_visitor_gets_the_page_or_one_that_says_that_it_comes_and_nothing_else()
    {
        // As short as the answers take, so that the one often comes in the moment in which the other is over.
        for (var milliseconds = 1; milliseconds <= 12; milliseconds++)
        {
            var patience = TimeSpan.FromMilliseconds(milliseconds);
            await using var site = await SampleSite.StartAsync(options => options with { Patience = patience });
            site.Browser.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
            for (var day = 1; day <= 28; day++)
            {
                using var response = await site.Browser.GetAsync(new Uri($"/said?by=China&from=2022-04-01&to=2022-04-{day:00}", UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Accepted]);
            }
        }
    }

    [Fact]
    public async Task What_is_taken_away_is_waited_for()
    {
        await using var site = await SampleSite.StartAsync(options => options with { Patience = TimeSpan.Zero });
        site.Browser.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var file = await site.Browser.GetAsync(new Uri("/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-04&as=json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
        var page = await site.PageAsync("/claims?about=Bucha", HttpStatusCode.Accepted);
        Assert.NotNull(page.QuerySelector("[data-again]"));
    }
}
