
namespace Lacuna.Web.Browser.Tests;

/// <summary>One address of every page that can be reached from the first one by links, found by following them.</summary>
internal static class AllPages
{
    /// <summary>Pages of one path that are looked at: they share their code, and not all of their content.</summary>
    private const int OfOnePath = 2;

    /// <summary>Paths that give files, not pages, and what programs ask for.</summary>
    private static readonly string[] Files = ["/assets", "/feeds", "/api", "/mcp", "/openapi", "/chart", "/document/original", "/document/text", "/metrics", "/health", "/favicon.ico"];

    private static readonly string[] Asked =
    [
        "/", "/search?q=Bucha", "/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-06", "/silence?actor=state:UKR&about=Bucha&from=2022-04-02&to=2022-04-06",
        "/silences?from=2022-04-02&to=2022-04-06", "/subject?name=Bucha&from=2022-04-01&to=2022-04-06",
        "/said?by=China", "/claims?about=Bucha", "/wording?actor=China", "/timeline?about=Bucha", "/agenda?from=2022-04-01&to=2022-04-10", "/import", "/corrections", "/nothing-here",
    ];

    public static async Task<IReadOnlyList<string>> OfAsync(SampleSite site)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var paths = new Dictionary<string, int>(StringComparer.Ordinal);
        var queue = new Queue<string>(Asked);
        var all = new List<string>();
        while (queue.TryDequeue(out var address))
        {
            var path = address.Split('?', '#')[0];
            if (!seen.Add(address.Split('#')[0]) || Files.Any(file => path.StartsWith(file, StringComparison.Ordinal)) || address.Contains("as=", StringComparison.Ordinal)
                || (!Asked.Contains(address) && paths.GetValueOrDefault(path) >= OfOnePath))
            {
                continue;
            }

            using var response = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            paths[path] = paths.GetValueOrDefault(path) + 1;
            all.Add(address);
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            foreach (var link in page.QuerySelectorAll("a[href^='/']"))
            {
                queue.Enqueue(link.GetAttribute("href")!);
            }
        }

        return all;
    }
}
