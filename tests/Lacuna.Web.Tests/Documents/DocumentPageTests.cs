using System.Net;
using AngleSharp.Dom;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Web.Links;
using NodaTime;

namespace Lacuna.Web.Tests.Documents;

public sealed class DocumentPageTests
{
    private const string Id = "https://example.org/one";

    private const string Text = "A headline\n\nThe minister said on 3 April that the war must end. He thanked China.\n\nTalks go on.";

    [Fact]
    public async Task A_text_is_shown_as_it_is_and_its_statements_lead_to_their_cards()
    {
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, OwnDocuments.Of(Id, Text)));
        var page = await site.PageAsync(Addresses.Document(Id));
        Assert.Equal(Text.Replace("\n\n", "\n", StringComparison.Ordinal), string.Join('\n', page.QuerySelectorAll(".text p").Select(paragraph => paragraph.TextContent)));
        var number = page.QuerySelector(".text a.to")!;
        var card = await site.PageAsync(number.GetAttribute("href")!);
        var chosen = card.QuerySelector(".statements .chosen")!;
        Assert.Equal(number.GetAttribute("href")!.Split('#')[1], chosen.Id);
        Assert.Contains("the war must end", chosen.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(card.QuerySelectorAll(".text .chosen"));
    }

    [Fact]
    public async Task Mentions_and_times_are_marked_when_asked_for()
    {
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, OwnDocuments.Of(Id, Text)));
        var page = await site.PageAsync(Addresses.Of("/document", ("id", Id), ("show", "mentions,times")));
        Assert.Contains(page.QuerySelectorAll(".text a.mention"), link => link.TextContent == "China" && link.GetAttribute("href") == Addresses.Actor("state:CHN"));
        Assert.Equal("2022-04-03", page.QuerySelector(".text .time")!.GetAttribute("data-n"));
        Assert.Empty(page.QuerySelectorAll(".text .said"));
    }

    [Fact]
    public async Task Script_in_titles_and_texts_is_shown_as_text()
    {
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> said \"</p><svg onload=alert(3)>\" & so on";
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, OwnDocuments.Of("javascript:alert(4)", $"{hostile}\n\n{hostile}", hostile)));
        var page = await site.PageAsync(Addresses.Of("/document", ("id", "javascript:alert(4)"), ("show", "statements,mentions,times")));
        Assert.Equal(hostile, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(hostile, page.QuerySelector(".text p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script, main img, main svg, main [onerror], main [onload], main [href^='javascript:']"));
    }

    [Theory]
    [InlineData("ar", "قالت الوزارة إن الحرب يجب أن تنتهي.")]
    [InlineData("zh-Hans", "外交部发言人说，中国一贯主张和平。")]
    [InlineData("en", "Half a pair: \ud83d stands alone, and a bell \u0007 rings.")]
    public async Task Texts_of_any_script_are_shown_and_cited(string language, string text)
    {
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, OwnDocuments.Of(Id, text, text, language)));
        var page = await site.PageAsync(Addresses.Document(Id));
        Assert.Equal(language, page.QuerySelector(".text")!.GetAttribute("lang"));
        Assert.Equal("auto", page.QuerySelector(".text p")!.GetAttribute("dir"));
        var cited = await site.PageAsync(page.QuerySelector(".text a.cite")!.GetAttribute("href")!);
        Assert.Equal(text.Replace('\ud83d', '\ufffd'), string.Concat(cited.QuerySelectorAll("mark").Select(mark => mark.TextContent)));
        Assert.Single(cited.QuerySelectorAll("#passage"));
    }

    [Fact]
    public async Task Words_of_a_permalink_are_marked_and_cited_in_their_version()
    {
        var document = OwnDocuments.Of(Id, Text);
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, document));
        var page = await site.PageAsync(Addresses.Passage(Words(document, "the war must end")));
        Assert.Equal("the war must end", page.QuerySelector("#passage")!.TextContent);
        var citation = page.QuerySelector("#passage-citation")!.TextContent;
        Assert.Contains("“the war must end”", citation, StringComparison.Ordinal);
        Assert.Contains("4 April 2022", citation, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"{Id}#:~:text=the%20war%20must%20end");
    }

    [Fact]
    public async Task Words_whose_version_is_gone_are_placed_only_where_they_stand_once()
    {
        var gone = OwnDocuments.Of(Id, $"An older headline\n\n{Text}\n\nTalks go on and on.");
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, OwnDocuments.Of(Id, $"{Text}\n\nTalks go on.")));

        var moved = await site.PageAsync(Addresses.Passage(Words(gone, "the war must end")));
        Assert.Equal("the war must end", moved.QuerySelector("#passage")!.TextContent);
        Assert.Contains("The same words now stand here", moved.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var twice = await site.PageAsync(Addresses.Passage(Words(gone, "Talks go on")));
        Assert.Null(twice.QuerySelector("#passage"));
        Assert.Contains("several places", twice.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var orphaned = await site.PageAsync(Addresses.Passage(Words(gone, "An older headline")));
        Assert.Null(orphaned.QuerySelector("#passage"));
        Assert.Contains("orphaned", orphaned.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_permalink_marks_nothing()
    {
        var document = OwnDocuments.Of(Id, Text);
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, document));
        foreach (var at in (string[])["5-20", "0-9999999", "4-2"])
        {
            var page = await site.PageAsync(Addresses.Of("/document", ("id", Id), ("version", document.ContentHash), ("at", at), ("words", Addresses.HashOfWords("the war must end"))));
            Assert.Null(page.QuerySelector("#passage"));
        }
    }

    [Fact]
    public async Task Only_the_changes_of_a_version_are_shown_with_what_they_took_out_and_put_in()
    {
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, OwnDocuments.Of(Id, Text), OwnDocuments.Of(Id, Text.Replace("thanked", "condemned", StringComparison.Ordinal))));
        var page = await site.PageAsync(Addresses.Document(Id));
        Assert.Contains("Changed after publication", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var changes = await site.PageAsync(page.QuerySelector("a[href^='/document/changes']")!.GetAttribute("href")!);
        Assert.Equal("thanked", changes.QuerySelector("del")!.TextContent);
        Assert.Equal("condemned", changes.QuerySelector("ins")!.TextContent);
    }

    [Fact]
    public async Task The_text_is_saved_as_it_was_frozen()
    {
        var document = OwnDocuments.Of(Id, Text);
        await using var site = await SampleSite.StartAsync(fill: path => OwnDocuments.AddAsync(path, document));
        using var saved = await site.Browser.GetAsync(new Uri(Addresses.Of("/document/text", ("id", Id), ("version", document.ContentHash)), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", saved.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Text, await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("text/html", "text/html")]
    [InlineData(null, "application/octet-stream")]
    [InlineData("no type at all\r\nX: y", "application/octet-stream")]
    public async Task The_original_bytes_are_saved_and_never_shown(string? mediaType, string served)
    {
        var bytes = "<script>alert(1)</script>"u8.ToArray();
        await using var site = await SampleSite.StartAsync(fill: async path =>
        {
            await using var archive = await SqliteArchive.OpenAsync(path);
            await archive.AddAsync([new Entry("test", Instant.FromUtc(2022, 4, 10, 0, 0)) { Document = new AnnotatedDocument(OwnDocuments.Of(Id, Text)), Original = new Core.Documents.Original(bytes, mediaType, "a \"page\".html") }]);
        });
        var page = await site.PageAsync(Addresses.Document(Id));
        using var saved = await site.Browser.GetAsync(new Uri(page.QuerySelector("a[href^='/document/original']")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(served, saved.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", saved.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", saved.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(bytes, await saved.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/document?id=https%3A%2F%2Fexample.org%2Fnowhere")]
    [InlineData("/document")]
    [InlineData("/document/changes?id=https%3A%2F%2Fexample.org%2Fnowhere")]
    [InlineData("/document/text?id=https%3A%2F%2Fexample.org%2Fnowhere&version=0123456789abcdef")]
    [InlineData("/document/original?id=https%3A%2F%2Fexample.org%2Fnowhere")]
    public async Task A_document_that_is_not_held_is_not_found(string address)
    {
        await using var site = await SampleSite.StartAsync();
        Assert.NotNull((await site.PageAsync(address, HttpStatusCode.NotFound)).QuerySelector("[role=alert]"));
    }

    private static Evidence Words(Core.Documents.Document document, string words) =>
        Evidence.From(document, new TextSpan(document.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
