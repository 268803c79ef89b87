using Lacuna.Archive.Sqlite;
using Lacuna.Core.Subjects;
using Microsoft.Playwright;

namespace Lacuna.Web.Browser.Tests;

/// <summary>A browser window on a site of its own. What the page complains about in the console fails the test.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private OpenPage(SampleSite site, IBrowserContext context, IPage page)
    {
        (Site, _context, Page) = (site, context, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, fault) => _complaints.Add(fault);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _complaints.Add($"a request left the machine: {request.Url}");
            }
        };
    }

    /// <summary>The site.</summary>
    public SampleSite Site { get; }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the console, faults of scripts and requests to elsewhere told; empty when all is well.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens a window on a new site.</summary>
    public static async Task<OpenPage> OpenAsync(Chromium chromium, bool withScript = true, bool isDark = false, int width = 1280, Func<WebOptions, WebOptions>? change = null, bool isEmpty = false) =>
        await OpenAsync(chromium, await SampleSite.StartAsync(change, isEmpty ? null : KeepSubjectAsync, isEmpty), withScript, isDark, width);

    /// <summary>Opens a window on a site.</summary>
    public static async Task<OpenPage> OpenAsync(Chromium chromium, SampleSite site, bool withScript = true, bool isDark = false, int width = 1280)
    {
        ArgumentNullException.ThrowIfNull(chromium);
        ArgumentNullException.ThrowIfNull(site);
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.AbsoluteUri,
            JavaScriptEnabled = withScript,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "en-GB",
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(20_000);
        return new OpenPage(site, context, await context.NewPageAsync());
    }

    /// <summary>Goes to an address of the site.</summary>
    public Task GoAsync(string address) => Page.GotoAsync(address);

    /// <summary>Pages on subjects need one that is kept.</summary>
    private static async Task KeepSubjectAsync(string archive)
    {
        await using var opened = await SqliteArchive.OpenAsync(archive);
        await opened.SaveSubjectAsync(new Subject("Bucha", [new SubjectTerm("Bucha"), new SubjectTerm("Буча", "uk"), new SubjectTerm("布查", "zh")]));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await Site.DisposeAsync();
    }
}
