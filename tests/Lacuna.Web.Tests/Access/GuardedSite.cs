using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Lacuna.Web.Access;

namespace Lacuna.Web.Tests.Access;

/// <summary>A site that asks for tokens, with one that may read and one that may correct.</summary>
internal sealed class GuardedSite : IAsyncDisposable
{
    private GuardedSite(SampleSite site, string reader, string corrector) => (Site, Reader, Corrector) = (site, reader, corrector);

    public SampleSite Site { get; }

    /// <summary>Token of Rita Reader.</summary>
    public string Reader { get; }

    /// <summary>Token of Cora Corrector.</summary>
    public string Corrector { get; }

    public static async Task<GuardedSite> StartAsync(Func<WebOptions, WebOptions>? change = null)
    {
        var (reader, corrector) = ("", "");
        var site = await SampleSite.StartAsync(
            options => (change?.Invoke(options) ?? options) with { RequireToken = true },
            path =>
            {
                reader = AccessFile.Add(path, "Rita Reader", AccessRole.Read, TimeProvider.System);
                corrector = AccessFile.Add(path, "Cora Corrector", AccessRole.Correct, TimeProvider.System);
                return Task.CompletedTask;
            });
        return new GuardedSite(site, reader, corrector);
    }

    /// <summary>Signs the browser in, and gives the page it is led to.</summary>
    public async Task<IHtmlDocument> SignInAsync(string token, string back)
    {
        var page = await Site.PageAsync(back);
        return await Site.SendAsync((IHtmlFormElement)page.QuerySelector("form[action='/sign-in']")!, new Dictionary<string, string> { ["token"] = token });
    }

    /// <summary>A program that sends a token.</summary>
    public HttpClient Program(string token)
    {
        var program = new HttpClient { BaseAddress = Site.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return program;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
