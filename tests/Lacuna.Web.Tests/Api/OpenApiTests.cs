using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Lacuna.Web.Tests.Api;

public sealed class OpenApiTests(OneSite one) : IClassFixture<OneSite>
{
    [Fact]
    public async Task The_description_is_valid_without_errors_or_warnings()
    {
        var site = one.Site;
        var read = OpenApiDocument.Parse(await DescriptionAsync(site), "json");
        Assert.NotNull(read.Document);
        Assert.Empty(read.Diagnostic!.Errors.Select(error => $"{error.Pointer}: {error.Message}"));
        Assert.Empty(read.Diagnostic.Warnings.Select(warning => $"{warning.Pointer}: {warning.Message}"));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_0, read.Diagnostic.SpecificationVersion);
        Assert.True(read.Document.Paths.Count > 12);
    }

    [Fact]
    public async Task Every_answer_that_is_described_has_a_schema_of_its_own()
    {
        var site = one.Site;
        var document = OpenApiDocument.Parse(await DescriptionAsync(site), "json").Document!;
        foreach (var operation in document.Paths.SelectMany(path => path.Value.Operations!.Values))
        {
            var schema = operation.Responses!["200"].Content!["application/json"].Schema!;
            Assert.True(schema.Properties!.ContainsKey("links"), operation.OperationId);
            Assert.True(schema.Properties.Count > 1, operation.OperationId);
            Assert.Contains("application/problem+json", operation.Responses["400"].Content!.Keys);
        }
    }

    [Fact]
    public async Task A_client_made_from_the_description_compiles_and_reads_a_silence()
    {
        var site = one.Site;
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = await GeneratedClient.MakeAsync(await DescriptionAsync(site), http);
        var silence = await client.AskAsync("GetSilenceAsync", new Dictionary<string, object> { ["actor"] = "China", ["about"] = "Bucha", ["from"] = "2022-04-02", ["to"] = "2022-04-04" });
        Assert.Equal("Silent", GeneratedClient.Read(silence, "Finding.Verdict")!.ToString());
        Assert.Equal(6, GeneratedClient.Read(silence, "Finding.Counts.Documents"));
        Assert.Equal(0, GeneratedClient.Read(silence, "Finding.Counts.NamingOwn"));
        Assert.Null(GeneratedClient.Read(silence, "Finding.First"));
        Assert.StartsWith(site.Address.ToString(), (string)GeneratedClient.Read(silence, "Links.Page")!, StringComparison.Ordinal);

        var broken = await client.AskAsync("GetSilenceAsync", new Dictionary<string, object> { ["actor"] = "China", ["about"] = "Bucha", ["from"] = "2022-04-02", ["to"] = "2022-04-06" });
        Assert.Equal("Broken", GeneratedClient.Read(broken, "Finding.Verdict")!.ToString());
        Assert.Contains("Bucha", (string)GeneratedClient.Read(broken, "Finding.First.Evidence.Exact")!, StringComparison.Ordinal);
        Assert.Contains("#passage", (string)GeneratedClient.Read(broken, "Finding.First.Evidence.Links.Page")!, StringComparison.Ordinal);
    }

    private static async Task<string> DescriptionAsync(SampleSite site) => await site.Browser.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);
}
