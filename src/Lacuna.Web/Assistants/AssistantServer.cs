using System.Diagnostics;
using System.Runtime.CompilerServices;
using Lacuna.Reporting;
using Lacuna.Web.Asking;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lacuna.Web.Assistants;

/// <summary>Tools for assistants (Model Context Protocol over streamable HTTP, without sessions). Its library is loaded when an assistant first comes, so that the first page need not wait for it.</summary>
/// <param name="site">Services of the site.</param>
internal sealed class AssistantServer(IServiceProvider site) : IAsyncDisposable
{
    /// <summary>Where it is found.</summary>
    public const string Path = "/mcp";

    private readonly Lazy<(ServiceProvider Services, RequestDelegate Serve)> _made = new(() => Make(site));

    /// <summary>Serves one request.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var (services, serve) = _made.Value;
        var before = context.RequestServices;
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            try
            {
                context.RequestServices = scope.ServiceProvider;
                services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
                context.SetEndpoint(null);
                await serve(context).ConfigureAwait(false);
            }
            finally
            {
                context.RequestServices = before;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_made.IsValueCreated)
        {
            await _made.Value.Services.DisposeAsync().ConfigureAwait(false);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (ServiceProvider Services, RequestDelegate Serve) Make(IServiceProvider site)
    {
        var services = new ServiceCollection();
        services.AddSingleton(site.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton(site.GetRequiredService<IHostApplicationLifetime>());
        services.AddSingleton(site.GetRequiredService<IWebHostEnvironment>());
        services.AddSingleton<IHostEnvironment>(static held => held.GetRequiredService<IWebHostEnvironment>());
        services.AddSingleton(site.GetRequiredService<DiagnosticListener>());
        services.AddSingleton(site.GetRequiredService<OpenRecord>());
        services.AddSingleton(site.GetRequiredService<RecordQuestions>());
        services.AddSingleton(site.GetRequiredService<RunFacts>());
        services.AddHttpContextAccessor();
        services.AddRouting();
        services.AddMcpServer(server =>
        {
            server.ServerInfo = new ModelContextProtocol.Protocol.Implementation { Name = "lacuna", Title = "Lacuna", Version = site.GetRequiredService<RunFacts>().Lacuna };
            server.ServerInstructions =
                "Lacuna reads the public record of diplomacy. Answers rest on exact words of frozen documents: cite them with the addresses that stand beside them. "
                + "An absence is always an absence from the documents held, in these days, in the forms looked for; give its limits along with it. 'Not established' never means silent.";
        }).WithHttpTransport(static http => http.Stateless = true).WithTools<RecordTools>();
        var provider = services.BuildServiceProvider();
        var pipeline = new ApplicationBuilder(provider);
        pipeline.UseRouting();
        pipeline.UseEndpoints(static routes => routes.MapMcp(Path));
        return (provider, pipeline.Build());
    }
}
