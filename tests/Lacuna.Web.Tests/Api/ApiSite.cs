using System.Net;
using System.Text.Json.Nodes;

namespace Lacuna.Web.Tests.Api;

/// <summary>Asks a site as a program does.</summary>
internal static class ApiSite
{
    /// <summary>The answer as JSON. Fails unless it comes with <paramref name="status"/>.</summary>
    public static async Task<JsonNode> AskAsync(this SampleSite site, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await site.Browser.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
        return await ReadAsync(response, status);
    }

    /// <summary>The answer to what is posted.</summary>
    public static async Task<JsonNode> PostAsync(this SampleSite site, string address, HttpContent content, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await site.Browser.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await ReadAsync(response, status);
    }

    /// <summary>The finding in an answer, without the links that the interface adds, which must have the form that it says it has.</summary>
    public static JsonNode Finding(this JsonNode answer)
    {
        var finding = answer["finding"]!.DeepClone();
        Strip(finding);
        return JsonForm.Check(finding.ToJsonString());
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.RequestMessage!.RequestUri} answered {response.StatusCode}: {text[..Math.Min(2000, text.Length)]}");
        Assert.Equal(status == HttpStatusCode.OK ? "application/json" : "application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(text)!;
    }

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject one:
                one.Remove("links");
                foreach (var (_, value) in one.ToList())
                {
                    Strip(value);
                }

                break;
            case JsonArray all:
                foreach (var value in all)
                {
                    Strip(value);
                }

                break;
        }
    }
}
