using System.Net;

namespace Lacuna.Web.Tests.Silences;

public sealed class SilencePageTests
{
    [Fact]
    public async Task The_founding_silence_is_told_with_its_numbers()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync("/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-04");
        Assert.StartsWith("Silent: ", page.QuerySelector("#answer")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("6", page.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_cannot_be_understood_is_refused_in_one_sentence()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync("/silence?actor=Nobody+at+all&about=Bucha&from=2022-04-02&to=2022-04-04", HttpStatusCode.BadRequest);
        Assert.Contains("Nobody at all", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }
}
