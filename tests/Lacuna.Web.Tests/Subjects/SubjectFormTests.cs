using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lacuna.Web.Tests.Subjects;

public sealed class SubjectFormTests
{
    [Fact]
    public async Task A_subject_is_kept_changed_and_removed_by_forms()
    {
        await using var site = await SampleSite.StartAsync();
        var suggestions = await site.PageAsync("/subjects?suggest=Bucha");
        var kept = await site.SendAsync(suggestions.QuerySelector<IHtmlFormElement>("form[method=post][action='/subjects']")!, new Dictionary<string, string> { ["terms"] = "Bucha", ["translations"] = "uk:Буча" });
        Assert.Equal("Bucha", kept.QuerySelector("h1")!.TextContent.Trim());

        var editor = kept.QuerySelector<IHtmlFormElement>("form[method=post][action='/subjects']")!;
        Assert.Equal("uk:Буча", ((IHtmlInputElement)editor.QuerySelector("[name=translations]")!).Value);
        await site.SendAsync(editor, new Dictionary<string, string> { ["terms"] = "Bucha, =BUCHA(massacre|killings)" });
        Assert.Contains("BUCHA", (await site.PageAsync("/subjects")).QuerySelector("ul.list")!.TextContent, StringComparison.Ordinal);

        var again = await site.PageAsync("/subject?name=Bucha&from=2022-04-01&to=2022-04-06");
        Assert.Equal("Bucha, =BUCHA(massacre|killings)", ((IHtmlInputElement)again.QuerySelector("[name=terms]")!).Value);
        var left = await site.SendAsync(again.QuerySelector<IHtmlFormElement>("form[action='/subjects/remove']")!);
        Assert.Null(left.QuerySelector("ul.list"));
    }

    [Theory]
    [InlineData("بوتشا", "ar", "زار الرئيس بوتشا اليوم.")]
    [InlineData("布查", "zh", "外交部发言人谈布查。")]
    public async Task A_subject_in_any_script_is_kept_and_found(string name, string language, string text)
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of([MadeRecord.Read("MFA", "state:CHN", "2022-04-04", text, language)]));
        var page = await site.SendAsync((await site.PageAsync($"/subjects?suggest={Uri.EscapeDataString(name)}")).QuerySelector<IHtmlFormElement>("form[method=post][action='/subjects']")!);
        Assert.Equal(name, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("auto", page.QuerySelector("h1")!.GetAttribute("dir"));

        // The text was not read, so that nobody's voice can be told; that it stands there can.
        page = await site.PageAsync($"/subject?name={Uri.EscapeDataString(name)}&from=2022-04-04&to=2022-04-04");
        Assert.Equal(["1"], page.QuerySelectorAll("figure.chart td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("1 with it in another's", page.QuerySelector("td.cell .visually-hidden")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_only_shown_keeps_nothing()
    {
        await using var site = await SampleSite.StartAsync(options => options with { IsReadOnly = true });
        var page = await site.PageAsync("/subjects?suggest=Bucha");
        Assert.Null(page.QuerySelector("form[action='/subjects'][method=post]"));

        // Whoever sends such a form all the same is refused.
        var form = page.QuerySelector<IHtmlFormElement>("form[action='/language']")!;
        form.SetAttribute("action", "/subjects");
        Assert.NotNull((await site.SendAsync(form, new Dictionary<string, string> { ["name"] = "Bucha", ["terms"] = "Bucha" }, HttpStatusCode.Forbidden)).QuerySelector("[role=alert]"));
    }
}
