using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Lacuna.Web.Tests.Assistants;

public sealed class AssistantTests(OneSite one) : IClassFixture<OneSite>
{
    [Fact]
    public async Task All_tools_are_listed_with_their_parameters_described()
    {
        var site = one.Site;
        await using var client = await ConnectAsync(site);
        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["check", "compare", "contacts", "said", "search_documents", "silence"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        foreach (var tool in tools)
        {
            Assert.True(tool.Description.Length > 40, tool.Name);
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint);
            foreach (var parameter in tool.JsonSchema.GetProperty("properties").EnumerateObject())
            {
                Assert.True(parameter.Value.TryGetProperty("description", out _), $"{tool.Name} {parameter.Name}");
            }
        }
    }

    [Fact]
    public async Task A_silence_comes_with_its_denominator_its_limits_and_words_that_can_be_cited()
    {
        var site = one.Site;
        await using var client = await ConnectAsync(site);
        var (text, finding) = await CallAsync(client, "silence", new() { ["actor"] = "China", ["about"] = "Bucha", ["from"] = "2022-04-02", ["to"] = "2022-04-06" });
        Assert.Equal("broken", finding.GetProperty("finding").GetProperty("verdict").GetString());
        Assert.Equal(10, finding.GetProperty("finding").GetProperty("counts").GetProperty("documents").GetInt32());
        var first = finding.GetProperty("finding").GetProperty("first").GetProperty("evidence");
        Assert.Contains(first.GetProperty("links").GetProperty("page").GetString()!, text, StringComparison.Ordinal);
        Assert.Contains("## ", text, StringComparison.Ordinal);
        Assert.Contains("limits", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_accounts_that_the_contacts_name_can_be_compared()
    {
        var site = one.Site;
        await using var client = await ConnectAsync(site);
        var (_, contacts) = await CallAsync(client, "contacts", new() { ["between"] = "China", ["and"] = "Ukraine", ["kind"] = "call", ["from"] = "2022-04-04", ["to"] = "2022-04-04" });
        var accounts = contacts.GetProperty("finding").GetProperty("contacts")[0].GetProperty("readouts").EnumerateArray().Select(readout => readout.GetProperty("document").GetString()).ToList();
        var (text, compared) = await CallAsync(client, "compare", new() { ["a"] = accounts[0], ["b"] = accounts[1] });
        Assert.Contains("Bucha", text, StringComparison.Ordinal);
        Assert.Contains("/document?id=", text, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, compared.GetProperty("finding").GetProperty("a").GetProperty("document").GetProperty("text").ValueKind);
    }

    [Fact]
    public async Task Statements_documents_and_drafts_are_answered_with_exact_words()
    {
        var site = one.Site;
        await using var client = await ConnectAsync(site);
        var (said, statements) = await CallAsync(client, "said", new() { ["by"] = "China", ["about"] = "Bucha", ["limit"] = 3 });
        Assert.Contains("\"", said, StringComparison.Ordinal);
        Assert.NotEmpty(statements.GetProperty("finding").GetProperty("statements").EnumerateArray());
        var (found, _) = await CallAsync(client, "search_documents", new() { ["words"] = "Bucha", ["limit"] = 2 });
        Assert.Contains("2 are listed", found, StringComparison.Ordinal);
        var (_, check) = await CallAsync(client, "check", new() { ["text"] = "\"All countries will dance tomorrow,\" Wang Yi said." });
        Assert.Equal("notFound", check.GetProperty("finding").GetProperty("quotations")[0].GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("silence", "{\"actor\":\"Nobody at all\",\"about\":\"Bucha\",\"from\":\"2022-04-02\",\"to\":\"2022-04-06\"}", "Nobody at all")]
    [InlineData("compare", "{\"a\":\"x\",\"b\":\"y\"}", "contacts")]
    [InlineData("check", "{\"text\":\"A.\",\"style\":\"ours\"}", "guardian")]
    public async Task What_cannot_be_understood_is_told_with_the_mend(string tool, string arguments, string mend)
    {
        var site = one.Site;
        await using var client = await ConnectAsync(site);
        var result = await client.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.IsError);
        Assert.Contains(mend, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }

    private static async Task<McpClient> ConnectAsync(SampleSite site) => await McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Address, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }),
        cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<(string Text, JsonElement Structured)> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.True(result.IsError is not true, text);
        return (text, result.StructuredContent!.Value);
    }
}
