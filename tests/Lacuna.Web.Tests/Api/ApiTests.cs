using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Lacuna.Web.Tests.Api;

public sealed class ApiTests(OneSite one) : IClassFixture<OneSite>
{
    private const string Silence = "/api/v1/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-06";

    [Theory]
    [InlineData(Silence, "lacuna.silence")]
    [InlineData("/api/v1/said?by=China&about=Ukraine", "lacuna.said")]
    [InlineData("/api/v1/claims?about=Bucha", "lacuna.claims")]
    [InlineData("/api/v1/wording", "lacuna.wording")]
    [InlineData("/api/v1/wording?phrase=peace%20talks&anyForm=true", "lacuna.wording")]
    [InlineData("/api/v1/agenda", "lacuna.agenda")]
    [InlineData("/api/v1/contacts?between=China&and=Ukraine", "lacuna.contacts")]
    [InlineData("/api/v1/subjects", "lacuna.subjects")]
    [InlineData("/api/v1/sources", "lacuna.coverage")]
    public async Task Findings_have_the_form_that_the_schemas_pin(string address, string schema)
    {
        var site = one.Site;
        var answer = await site.AskAsync(address);
        Assert.Equal(schema, (string?)answer.Finding()["schema"]);
        Assert.Equal(new Uri(site.Address, address).AbsoluteUri, new Uri((string)answer["links"]!["self"]!).AbsoluteUri);
    }

    [Theory]
    [InlineData("/api/v1/said?by=Ukraine&addressee=China&about=peace&to=2022-04-05&channel=Twitter", "by=Ukraine|to=China|about=peace|until=2022-04-05|channel=Twitter")]
    [InlineData("/api/v1/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-06&channels=Xinhua", "actor=China|channels=Xinhua")]
    [InlineData("/api/v1/claims?about=Bucha&to=2022-04-05", "about=Bucha|to=2022-04-05")]
    [InlineData("/api/v1/wording?actor=China&phrase=peace&anyForm=true", "actor=China|phrase=peace|anyform=1")]
    [InlineData("/api/v1/contacts?between=China&and=Ukraine&kind=call", "between=China|and=Ukraine|kind=call")]
    public async Task An_answer_leads_to_the_page_that_asks_all_of_the_same(string address, string asked)
    {
        var page = new Uri((string)(await one.Site.AskAsync(address))["links"]!["page"]!);
        Assert.All(asked.Split('|'), part => Assert.Contains(part, page.Query.TrimStart('?').Split('&')));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await one.Site.Browser.GetAsync(page, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_search_leads_to_the_page_that_finds_as_many()
    {
        var answer = await one.Site.AskAsync("/api/v1/documents?q=peace+-grain&source=Xinhua&from=2022-04-01&to=2022-04-30");
        var page = await one.Site.PageAsync(new Uri((string)answer["links"]!["page"]!).PathAndQuery);
        Assert.Equal(answer["page"]!["total"]!.ToString(), page.QuerySelector("main [role=status] strong")!.TextContent);
        Assert.NotEqual("0", answer["page"]!["total"]!.ToString());
    }

    [Fact]
    public async Task Evidence_and_documents_link_to_what_they_name()
    {
        var site = one.Site;
        var first = (await site.AskAsync(Silence))["finding"]!["first"]!;
        var document = await site.AskAsync((string)first["document"]!["links"]!["self"]!);
        Assert.Equal((string?)first["evidence"]!["contentHash"], (string?)document["document"]!["contentHash"]);
        var text = (string)(await site.AskAsync((string)first["document"]!["links"]!["text"]!))["document"]!["text"]!;
        Assert.Equal((string)first["evidence"]!["exact"]!, text[(int)first["evidence"]!["start"]!..(int)first["evidence"]!["end"]!]);
        Assert.Equal("lacuna.read", (string?)(await site.AskAsync((string)first["document"]!["links"]!["statements"]!)).Finding()["schema"]);
        Assert.Single((await site.AskAsync((string)first["document"]!["links"]!["versions"]!))["documents"]!.AsArray());
    }

    [Theory]
    [InlineData("/api/v1/documents?limit=7", "documents")]
    [InlineData("/api/v1/said?by=China&limit=5", "finding/statements")]
    [InlineData("/api/v1/sources?limit=3", "finding/sources")]
    [InlineData("/api/v1/contacts?limit=1", "finding/contacts")]
    public async Task A_list_can_be_walked_to_its_end_by_the_links_to_the_next_part(string address, string list)
    {
        var site = one.Site;
        var (seen, total) = (0, 0);
        for (var next = address; next is not null;)
        {
            var part = await site.AskAsync(next);
            total = (int)part["page"]!["total"]!;
            seen += list.Split('/').Aggregate(part, (at, name) => at[name]!).AsArray().Sum(Count);
            next = (string?)part["links"]!["next"];
            Assert.True(seen <= total);
        }

        Assert.True(total > 1);
        Assert.Equal(total, seen);

        // Statements inside others stand under them.
        static int Count(JsonNode? one) => 1 + (one!["inner"]?.AsArray().Sum(Count) ?? 0);
    }

    [Fact]
    public async Task Two_readouts_of_a_contact_can_be_found_and_compared()
    {
        var site = one.Site;
        var contact = (await site.AskAsync("/api/v1/contacts?between=China&and=Ukraine&kind=call&from=2022-04-04&to=2022-04-04")).Finding()["contacts"]![0]!;
        var readouts = contact["readouts"]!.AsArray().Select(readout => Uri.EscapeDataString((string)readout!["document"]!)).ToList();
        Assert.Equal(2, readouts.Count);
        var compared = (await site.AskAsync($"/api/v1/compare?a={readouts[0]}&b={readouts[1]}")).Finding();
        Assert.NotEmpty(compared["points"]!.AsArray());
        Assert.Contains(compared["absentFromBoth"]!.AsArray(), absence => ((string)absence!["subject"]!).Contains("Bucha", StringComparison.Ordinal));
        var told = (await site.AskAsync($"/api/v1/document/contacts?id={readouts[0]}")).Finding()["contacts"]!.AsArray();
        Assert.Equal(readouts, Assert.Single(told)!["readouts"]!.AsArray().Select(readout => Uri.EscapeDataString((string)readout!["document"]!)));
    }

    [Fact]
    public async Task A_draft_is_checked_and_not_kept()
    {
        var site = one.Site;
        var before = (int)(await site.AskAsync("/api/v1/documents"))["page"]!["total"]!;
        using var draft = JsonContent.Create(new { text = "China's foreign minister, Wang Yi, spoke with Dmytro Kuleba on 4 April 2022. \"All countries will dance tomorrow,\" he said.", published = "2022-04-05" });
        var check = (await site.PostAsync("/api/v1/check", draft)).Finding();
        Assert.Equal("notFound", (string?)check["quotations"]![0]!["verdict"]);
        Assert.Equal(before, (int)(await site.AskAsync("/api/v1/documents"))["page"]!["total"]!);
    }

    [Theory]
    [InlineData("/api/v1/silence?actor=China", HttpStatusCode.BadRequest, "'about' is missing")]
    [InlineData("/api/v1/silence?actor=China&about=Bucha&from=2022-04-99&to=2022-04-06", HttpStatusCode.BadRequest, "from '2022-04-99' is no day")]
    [InlineData("/api/v1/documents?limit=-1", HttpStatusCode.BadRequest, "no number from 1 to 500")]
    [InlineData("/api/v1/documents?page=2", HttpStatusCode.BadRequest, "no parameter 'page'")]
    [InlineData("/api/v1/documents?q=a&q=b", HttpStatusCode.BadRequest, "more than once")]
    [InlineData("/api/v1/documents?order=none", HttpStatusCode.BadRequest, "latest, published, relevance")]
    [InlineData("/api/v1/documents?copies=maybe", HttpStatusCode.BadRequest, "neither true nor false")]
    [InlineData("/api/v1/document?id=nothing", HttpStatusCode.NotFound, "search for it")]
    [InlineData("/api/v1/document?id=nothing&version=zz", HttpStatusCode.BadRequest, "no hash")]
    [InlineData("/api/v1/contacts?and=Ukraine", HttpStatusCode.BadRequest, "needs 'between'")]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound, "/openapi/v1.json")]
    [InlineData("/api/v2/silence", HttpStatusCode.NotFound, "/openapi/v1.json")]
    [InlineData("/api/v1/check", HttpStatusCode.NotFound, "method")]
    public async Task What_cannot_be_answered_is_told_as_a_problem_with_the_mend(string address, HttpStatusCode status, string mend)
    {
        var site = one.Site;
        var problem = await site.AskAsync(address, status);
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.Contains(mend, (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", (string)problem["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\":", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("{}", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("null", HttpStatusCode.BadRequest, "null")]
    [InlineData("{\"text\":null}", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("{\"text\":\"\"}", HttpStatusCode.BadRequest, "draft")]
    [InlineData("{\"text\":\"A.\",\"style\":\"none of ours\"}", HttpStatusCode.BadRequest, "guardian")]
    [InlineData("{\"text\":\"A.\",\"published\":\"soon\"}", HttpStatusCode.BadRequest, "2022-04-04")]
    [InlineData("{\"text\":\"A.\",\"words\":1}", HttpStatusCode.BadRequest, "cannot be read")]
    public async Task A_draft_that_cannot_be_read_is_refused_in_one_sentence(string body, HttpStatusCode status, string mend)
    {
        var site = one.Site;
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        Assert.Contains(mend, (string)(await site.PostAsync("/api/v1/check", content, status))["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_as_deep_as_a_well_is_refused()
    {
        var site = one.Site;
        using var content = new StringContent("{\"text\":" + new string('[', 200_000) + new string(']', 200_000) + "}", Encoding.UTF8, "application/json");
        await site.PostAsync("/api/v1/check", content, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_draft_that_is_too_large_is_refused_before_it_is_read()
    {
        var site = one.Site;
        using var content = new StringContent("{\"text\":\"" + new string('a', 3 << 20) + "\"}", Encoding.UTF8, "application/json");
        Assert.Contains("1 MB", (string)(await site.PostAsync("/api/v1/check", content, HttpStatusCode.RequestEntityTooLarge))["detail"]!, StringComparison.Ordinal);
    }
}
