namespace Lacuna.Web.Tests.Times;

public sealed class TimelineTests
{
    [Fact]
    public async Task The_line_of_a_pair_has_their_contact_and_what_they_said_to_each_other()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync("/timeline?actor=China&and=Ukraine&from=2022-04-01&to=2022-04-10");
        var day = page.QuerySelector("section[aria-labelledby='day-2022-04-04']")!;
        var contact = day.QuerySelector(".event.contact")!;
        Assert.Contains("Wang Yi", contact.TextContent, StringComparison.Ordinal);
        Assert.Contains("contact", contact.QuerySelector(".kind")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await site.PageAsync(contact.QuerySelector("a")!.GetAttribute("href")!)).QuerySelector("h1"));
        Assert.NotNull(page.QuerySelector(".event.statement"));
    }

    [Fact]
    public async Task Kinds_that_are_not_asked_for_are_left_out_and_counted()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.PageAsync("/timeline?actor=China&and=Ukraine&from=2022-04-01&to=2022-04-10&show=contact");
        Assert.Null(page.QuerySelector(".event.statement"));
        Assert.Contains("shown of", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("input[name=show]"), box => box.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_first_mention_breaks_a_silence_only_where_enough_was_published_and_held_without_it()
    {
        var documents = Enumerable.Range(1, 6).Select(day => MadeRecord.Read("MFA", "state:CHN", $"2022-04-0{day}", $"Trade {day}.\n\nThe ministry spoke of trade, for the time number {day}."))
            .Append(MadeRecord.Read("MFA", "state:CHN", "2022-04-07", "The ministry spoke of Bucha.\n\nIt had nothing to add."))
            .Append(MadeRecord.Read("Kyiv", "state:UKR", "2022-04-03", "Ukraine mourns the dead of Bucha.\n\nWe shall not forget."));
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of([.. documents]));
        var page = await site.PageAsync("/timeline?about=Bucha&from=2022-04-01&to=2022-04-10");
        Assert.Contains("after 6 documents", Assert.Single(page.QuerySelectorAll(".event.broken")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Ukraine first names Bucha", Assert.Single(page.QuerySelectorAll(".event.first")).TextContent, StringComparison.Ordinal);
    }
}
