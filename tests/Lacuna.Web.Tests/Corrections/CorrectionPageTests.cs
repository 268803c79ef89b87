using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lacuna.Web.Links;

namespace Lacuna.Web.Tests.Corrections;

public sealed class CorrectionPageTests
{
    private const string Id = "https://example.org/one";

    private const string Text = "A headline\n\nWang Yi said that the war must end.";

    [Fact]
    public async Task A_speaker_is_put_right_with_who_and_when_and_taken_back()
    {
        await using var site = await SampleSite.StartAsync(fill: Fill);
        var page = await site.PageAsync(Addresses.Of("/document", ("id", Id), ("statement", "s1")));
        Assert.Contains("Wang Yi", Speaker(page), StringComparison.Ordinal);

        var corrected = await site.SendAsync(Form(page, "/corrections/speaker"), new Dictionary<string, string> { ["speaker"] = "Dmytro Kuleba", ["addressee"] = "", ["note"] = "he quotes him", ["by"] = "Anna <b>" });
        Assert.Contains("Dmytro Kuleba", Speaker(corrected), StringComparison.Ordinal);
        Assert.Contains("Wang Yi", corrected.QuerySelector(".chosen .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Anna <b>", corrected.QuerySelector(".corrections")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Anna <b>", ((IHtmlInputElement)Form(corrected, "/corrections/speaker").QuerySelector("[name=by]")!).Value);

        var list = await site.PageAsync("/corrections");
        Assert.Contains("he quotes him", list.QuerySelector(".corrections")!.TextContent, StringComparison.Ordinal);
        var undone = await site.SendAsync(Form(list, "/corrections/undo"));
        Assert.Contains("taken back", undone.QuerySelector(".corrections")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wang Yi", Speaker(await site.PageAsync(Addresses.Of("/document", ("id", Id), ("statement", "s1")))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_parted_from_a_contact_and_put_back()
    {
        await using var site = await SampleSite.StartAsync();
        var list = await site.PageAsync("/contacts?between=China&and=Ukraine&from=2022-04-04&to=2022-04-04&kind=call");
        var address = list.QuerySelector(".contacts h2 a")!.GetAttribute("href")!;
        await site.SendAsync(Form(await site.PageAsync(address), "/corrections/split"), new Dictionary<string, string> { ["by"] = "Anna" });
        var parted = await site.PageAsync("/contacts?between=China&and=Ukraine&from=2022-04-04&to=2022-04-04&kind=call");
        Assert.Equal(2, parted.QuerySelectorAll(".contacts > li").Length);

        await site.SendAsync(Form(await site.PageAsync("/corrections"), "/corrections/undo"));
        Assert.Single((await site.PageAsync("/contacts?between=China&and=Ukraine&from=2022-04-04&to=2022-04-04&kind=call")).QuerySelectorAll(".contacts > li"));
    }

    [Fact]
    public async Task Two_contacts_are_put_together()
    {
        await using var site = await SampleSite.StartAsync();
        var links = (await site.PageAsync("/contacts?between=China&and=Ukraine")).QuerySelectorAll(".contacts h2 a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 1);
        var page = await site.SendAsync(Form(await site.PageAsync(links[0]), "/corrections/merge"), new Dictionary<string, string> { ["by"] = "Anna", ["other"] = site.Address + links[1][1..] });
        Assert.Contains("by hand", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(links.Count - 1, (await site.PageAsync("/contacts?between=China&and=Ukraine")).QuerySelectorAll(".contacts > li").Length);
    }

    [Fact]
    public async Task A_point_is_rejected()
    {
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, OwnDocuments.Of("https://example.org/one", "The minister said that the war must end."), OwnDocuments.Of("https://example.org/two", "The minister demanded an end to the war.")));
        var page = await site.PageAsync(Addresses.Compare("https://example.org/one", "https://example.org/two"));
        await site.SendAsync(Form(page, "/corrections/point"), new Dictionary<string, string> { ["by"] = "Anna", ["judgement"] = "reject" });
        Assert.Contains("this point of a comparison is rejected", (await site.PageAsync("/corrections")).QuerySelector(".corrections")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_kept_on_a_document()
    {
        await using var site = await SampleSite.StartAsync(fill: Fill);
        var page = await site.SendAsync(Form(await site.PageAsync(Addresses.Document(Id)), "/corrections/note"), new Dictionary<string, string> { ["by"] = "Anna", ["note"] = "<script>x</script>" });
        Assert.Contains("<script>x</script>", page.QuerySelector(".corrections")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_whose_words_are_gone_is_shown_as_orphaned()
    {
        await using var site = await SampleSite.StartAsync(fill: Fill);
        var page = await site.PageAsync(Addresses.Of("/document", ("id", Id), ("statement", "s1")));
        await site.SendAsync(Form(page, "/corrections/speaker"), new Dictionary<string, string> { ["speaker"] = "Dmytro Kuleba", ["by"] = "Anna" });
        await OwnDocuments.AddAsync(site.Options.Archive, OwnDocuments.Of(Id, "A headline\n\nNothing of the kind was ever put on this page by anybody."));
        var list = await site.PageAsync("/corrections");
        Assert.Contains("Wang Yi said", list.QuerySelector("#orphaned-heading")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_or_a_known_speaker_nothing_is_changed()
    {
        await using var site = await SampleSite.StartAsync(fill: Fill);
        var page = await site.PageAsync(Addresses.Of("/document", ("id", Id), ("statement", "s1")));
        await site.SendAsync(Form(page, "/corrections/speaker"), new Dictionary<string, string> { ["speaker"] = "Dmytro Kuleba", ["by"] = " " }, HttpStatusCode.BadRequest);
        await site.SendAsync(Form(page, "/corrections/speaker"), new Dictionary<string, string> { ["speaker"] = "Jane Q. Nobody", ["by"] = "Anna" }, HttpStatusCode.BadRequest);
        Assert.Empty((await site.PageAsync("/corrections")).QuerySelectorAll(".corrections > li"));
        var made = await site.SendAsync(Form(page, "/corrections/speaker"), new Dictionary<string, string> { ["speaker"] = "Jane Q. Nobody", ["kind"] = "person", ["by"] = "Anna" });
        Assert.Contains("Jane Q. Nobody", Speaker(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_only_to_be_looked_at_has_no_forms_that_correct()
    {
        await using var site = await SampleSite.StartAsync(options => options with { IsReadOnly = true }, Fill);
        var page = await site.PageAsync(Addresses.Of("/document", ("id", Id), ("statement", "s1")));
        Assert.Empty(page.QuerySelectorAll("form[action^='/corrections']"));
    }

    private static Task Fill(string path) => OwnDocuments.AddAsync(path, OwnDocuments.Of(Id, Text));

    private static IHtmlFormElement Form(IDocument page, string action) => page.QuerySelectorAll<IHtmlFormElement>("form").First(form => form.GetAttribute("action") == action);

    private static string Speaker(IDocument page) => page.QuerySelector(".statements .chosen dd")!.TextContent;
}
