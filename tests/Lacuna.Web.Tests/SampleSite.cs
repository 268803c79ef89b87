using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Lacuna.Web.Tests;

/// <summary>A site of its own over a copy of the samples, on a free port of the loopback address, with a browser's cookies.</summary>
public sealed class SampleSite : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly LacunaSite _site;
    private readonly CookieContainer _cookies = new();

    private SampleSite(DirectoryInfo folder, LacunaSite site, WebOptions options)
    {
        (_folder, _site, Options) = (folder, site, options);
        Browser = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = true }) { BaseAddress = site.Address };
    }

    /// <summary>How it is served.</summary>
    public WebOptions Options { get; }

    /// <summary>Where it is found.</summary>
    public Uri Address => _site.Address;

    /// <summary>Asks it as a browser does: cookies kept, redirections followed.</summary>
    public HttpClient Browser { get; }

    /// <summary>Starts one. <paramref name="fill"/> may change the archive's file before it is opened, <paramref name="change"/> how it is served.</summary>
    public static async Task<SampleSite> StartAsync(Func<WebOptions, WebOptions>? change = null, Func<string, Task>? fill = null, bool isEmpty = false)
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-web-");
        var path = Path.Combine(folder.FullName, "record.lacuna");
        if (!isEmpty)
        {
            await SampleRecord.CopyToAsync(path);
        }

        if (fill is not null)
        {
            await fill(path);
        }

        var options = new WebOptions { Archive = path, Version = "0.0.0", Port = 0, RulesOnly = true, Patience = Timeout.InfiniteTimeSpan };
        options = change?.Invoke(options) ?? options;
        return new SampleSite(folder, await LacunaSite.StartAsync(options, TestContext.Current.CancellationToken), options);
    }

    /// <summary>A browser with the same cookies that shows redirections in place of following them.</summary>
    public HttpClient BrowserThatStays() => new(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>A page as a browser's parser sees it. Fails unless it comes with <paramref name="status"/>.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ParseAsync(response, status);
    }

    /// <summary>Sends the form <paramref name="form"/> of a page with its hidden fields and <paramref name="fields"/>, and gives the page that follows.</summary>
    public async Task<IHtmlDocument> SendAsync(IHtmlFormElement form, IReadOnlyDictionary<string, string>? fields = null, HttpStatusCode status = HttpStatusCode.OK)
    {
        ArgumentNullException.ThrowIfNull(form);
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.Elements.OfType<IHtmlElement>())
        {
            switch (element)
            {
                case IHtmlInputElement { Name.Length: > 0, Type: not ("checkbox" or "radio" or "submit" or "file") } input: all[input.Name!] = input.Value; break;
                case IHtmlInputElement { Name.Length: > 0, IsChecked: true } input: all[input.Name!] = input.Value; break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area: all[area.Name!] = area.Value; break;
                case IHtmlSelectElement { Name.Length: > 0 } select: all[select.Name!] = select.Value ?? ""; break;
            }
        }

        foreach (var (name, value) in fields ?? new Dictionary<string, string>())
        {
            all[name] = value;
        }

        using var content = new FormUrlEncodedContent(all);
        using var response = await Browser.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await ParseAsync(response, status);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.RequestMessage!.RequestUri} answered {response.StatusCode}: {text[..Math.Min(2000, text.Length)]}");
        return new HtmlParser().ParseDocument(text);
    }
}
