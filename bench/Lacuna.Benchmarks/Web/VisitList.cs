using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Lacuna.Benchmarks.Web;

/// <summary>Addresses that visitors of a site would open, by the page they lead to: found in its lists without being opened themselves, so that most visits are first visits.</summary>
internal static partial class VisitList
{
    /// <summary>Pages of lists that are read.</summary>
    private const int Lists = 12;

    private static readonly string[] Actors = ["United States", "Russia", "Ukraine"];

    private static readonly string[] Words = ["Bucha", "grain", "sanctions", "nuclear", "prisoners", "ceasefire", "Mariupol", "NATO", "climate", "vaccine", "Taiwan", "inflation", "hostages", "Belarus", "Donbas"];

    /// <summary>Addresses by page.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfAsync(HttpClient client)
    {
        var visits = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        void Add(string address)
        {
            var path = address.Split('?', '#')[0];
            if (!visits.TryGetValue(path, out var all))
            {
                visits.Add(path, all = new HashSet<string>(StringComparer.Ordinal));
            }

            all.Add(address.Split('#')[0]);
        }

        foreach (var address in Asked())
        {
            Add(address);
        }

        for (var page = 1; page <= Lists; page++)
        {
            foreach (var list in (string[])[$"/search?q={Words[page % Words.Length]}&page={page}", $"/contacts?page={page}", "/", "/actors", "/subjects", "/sources"])
            {
                foreach (var link in await LinksAsync(client, list))
                {
                    Add(link);
                }
            }
        }

        // One of each kind of page that only others lead to.
        foreach (var path in (string[])["/contact", "/document", "/actor", "/subject", "/silence", "/source"])
        {
            foreach (var address in visits.GetValueOrDefault(path)?.Take(4).ToList() ?? [])
            {
                foreach (var link in await LinksAsync(client, address))
                {
                    Add(link);
                }
            }
        }

        return visits.Where(pair => IsPage(pair.Key)).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Where(address => !address.Contains("as=", StringComparison.Ordinal))], StringComparer.Ordinal);
    }

    private static bool IsPage(string path) => !path.StartsWith("/assets", StringComparison.Ordinal) && !path.StartsWith("/document/original", StringComparison.Ordinal) && !path.StartsWith("/document/text", StringComparison.Ordinal);

    private static IEnumerable<string> Asked()
    {
        string[] pages = ["/", "/contacts", "/desk", "/import", "/corrections", "/subjects", "/actors", "/sources", "/timeline", "/agenda", "/said", "/wording", "/claims", "/silences"];
        foreach (var page in pages)
        {
            yield return page;
        }

        for (var month = 1; month <= 6; month++)
        {
            var (from, to) = (string.Create(CultureInfo.InvariantCulture, $"2022-{month:00}-01"), string.Create(CultureInfo.InvariantCulture, $"2022-{month:00}-28"));
            yield return $"/agenda?from={from}&to={to}";
            foreach (var word in Words)
            {
                yield return $"/search?q={word}+from:{from}+to:{to}";
                yield return $"/claims?about={word}&from={from}&to={to}";
            }

            foreach (var actor in Actors.Select(Uri.EscapeDataString))
            {
                yield return $"/said?by={actor}&from={from}&to={to}";
                yield return $"/timeline?actor={actor}&from={from}&to={to}";
                foreach (var word in Words)
                {
                    yield return $"/silence?actor={actor}&about={word}&from={from}&to={to}";
                    yield return $"/said?by={actor}&about={word}&from={from}&to={to}";
                }
            }
        }
    }

    private static async Task<IEnumerable<string>> LinksAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType?.MediaType == "text/html"
            ? Link().Matches(await response.Content.ReadAsStringAsync()).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).ToList()
            : [];
    }

    [GeneratedRegex("(?:href|src|srcset)=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}
