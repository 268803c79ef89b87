using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lacuna.Findings.Asking;
using Lacuna.Reporting;
using Lacuna.Web.Access;
using Lacuna.Web.Answers;
using Lacuna.Web.Api;
using Lacuna.Web.Asking;
using Lacuna.Web.Assets;
using Lacuna.Web.Comparisons;
using Lacuna.Web.Assistants;
using Lacuna.Web.Contacts;
using Lacuna.Web.Corrections;
using Lacuna.Web.Desk;
using Lacuna.Web.Documents;
using Lacuna.Web.Feeds;
using Lacuna.Web.Health;
using Lacuna.Web.Importing;
using Lacuna.Web.Languages;
using Lacuna.Web.Records;
using Lacuna.Web.Safety;
using Lacuna.Web.Search;
using Lacuna.Web.Silences;
using Lacuna.Web.Start;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.WebEncoders;

namespace Lacuna.Web;

/// <summary>The site over one archive: pages for people, the same for programs. Nothing leaves the machine.</summary>
public sealed class LacunaSite : IAsyncDisposable
{
    /// <summary>Threads that are at hand for visitors, however few the cores.</summary>
    private const int LeastThreads = 24;

    private readonly WebApplication _site;
    private readonly OpenRecord _record;

    private LacunaSite(WebApplication site, OpenRecord record) => (_site, _record) = (site, record);

    /// <summary>Where the site is found, once it has been started.</summary>
    public Uri Address => new(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Opens the archive and begins to listen.</summary>
    /// <param name="options">How it is served.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="Archive.ArchiveException">The archive cannot be opened.</exception>
    /// <exception cref="QuestionException">Tokens are asked for and nobody has one, or the certificate cannot be used.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LacunaSite> StartAsync(WebOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.NeedsToken && AccessFile.Read(options.Archive).IsEmpty)
        {
            throw new QuestionException("outside of this machine nobody is let in without a token, and nobody has one; make one with 'lacuna access add NAME' first, or serve on 127.0.0.1");
        }

        // Work on an answer keeps its threads, and the pool gives out further ones only after half a second each.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, LeastThreads), ports);
        var record = await OpenRecord.OpenAsync(options, cancellation).ConfigureAwait(false);
        try
        {
            var site = Build(options, record);
            record.Warm();
            await site.Services.GetRequiredService<FirstRun>().BeginAsync(site.Lifetime.ApplicationStopping).ConfigureAwait(false);
            await site.StartAsync(cancellation).ConfigureAwait(false);
            return new LacunaSite(site, record);
        }
        catch
        {
            await record.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Serves until <paramref name="cancellation"/>, then lets running requests end.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await _site.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync().ConfigureAwait(false);
        await _record.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(WebOptions options, OpenRecord record)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.AddLogs(options);
        var certificate = options.Certificate is { } file ? Certificate.Read(file) : null;
        if (certificate is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = UploadLimits.MostBytes;
            kestrel.Listen(IPAddress.Parse(options.Address), options.Port, listen =>
            {
                if (certificate is not null)
                {
                    listen.UseHttps(certificate);
                }
            });
        });
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(record);
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<FirstRun>();
        services.AddSingleton<NewsFinder>();
        services.AddSingleton<ImportJobs>();
        services.AddSingleton<CheckedDrafts>();
        services.AddSingleton(new RunFacts(options.Version));
        services.AddSingleton<HeldComparer>();
        services.AddSingleton<ContactFindings>();
        services.AddSingleton<CorrectionForms>();
        services.AddSingleton<BookKeeper>();
        services.AddHostedService(static held => held.GetRequiredService<BookKeeper>());
        services.AddSingleton<RecordQuestions>();
        services.AddSingleton<AssistantServer>();
        services.AddLocalization();
        services.AddRazorComponents();
        services.Configure<WebEncoderOptions>(static web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(forms => (forms.Cookie.SameSite, forms.Cookie.SecurePolicy) = (Microsoft.AspNetCore.Http.SameSiteMode.Strict, Microsoft.AspNetCore.Http.CookieSecurePolicy.SameAsRequest));
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAccess();
        services.AddRateLimits(options);
        services.AddRequestTime();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<PrometheusText>();

        var site = builder.Build();
        site.Services.GetRequiredService<PrometheusText>();
        site.UseResponseHeaders();
        site.UseAudit();
        site.UseHostGuard(options);
        site.UseRequestLocalization(SiteLanguages.Options());
        site.UseTroubles();
        site.UsePatience(options);
        site.UseRouting();
        site.UseRequestTimeouts();
        site.UseAuthentication();
        site.UseRateLimiter();
        site.UseAccess(options);
        site.UseFormGuard();
        site.MapSignIn();
        site.MapHealth();
        site.MapApi();
        site.MapFeeds();
        site.MapAssistants();
        site.MapSiteAssets();
        site.MapLanguageChoice();
        site.MapStart();
        site.MapSearch();
        site.MapImport();
        site.MapDesk();
        site.MapSilence();
        site.MapContacts();
        site.MapContact();
        site.MapCompare();
        site.MapCorrections(options);
        site.MapDocuments();
        site.MapQuestions();
        return site;
    }
}
