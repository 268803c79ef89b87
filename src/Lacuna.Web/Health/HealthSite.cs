using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lacuna.Web.Health;

/// <summary>Tells of a process that has no pages whether it lives, whether it is ready, and what it measured: at the addresses where the site tells it too. Tells nothing of what the record holds.</summary>
public sealed class HealthSite : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly PrometheusText _metrics = new();

    private HealthSite(WebApplication site) => _site = site;

    /// <summary>Begins to listen.</summary>
    /// <param name="address">Where: an address of this machine, or any.</param>
    /// <param name="port">On which port.</param>
    /// <param name="isReady">Whether the process can do its work now.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<HealthSite> StartAsync(IPAddress address, int port, Func<CancellationToken, Task<bool>> isReady, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address, port, static listen => listen.Protocols = HttpProtocols.Http1);
        });
        var health = new HealthSite(builder.Build());
        health._site.Run(context => health.AnswerAsync(context, isReady));
        await health._site.StartAsync(cancellation).ConfigureAwait(false);
        return health;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync().ConfigureAwait(false);
        _metrics.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, Func<CancellationToken, Task<bool>> isReady)
    {
        var (status, text) = context.Request.Path.Value switch
        {
            "/health/live" => (StatusCodes.Status200OK, "live\n"),
            "/health/ready" => await isReady(context.RequestAborted).ConfigureAwait(false)
                ? (StatusCodes.Status200OK, "ready\n")
                : (StatusCodes.Status503ServiceUnavailable, "the archive does not answer, or the process is being stopped\n"),
            "/metrics" => (StatusCodes.Status200OK, _metrics.Write(OfProcess())),
            _ => (StatusCodes.Status404NotFound, "there are /health/live, /health/ready, /metrics\n"),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = context.Request.Path == "/metrics" ? PrometheusText.ContentType : "text/plain; charset=utf-8";
        await context.Response.WriteAsync(text, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>What is told of every process.</summary>
    internal static (string Name, string Description, double Value)[] OfProcess() =>
    [
        ("process_working_set_bytes", "Memory of the process.", Environment.WorkingSet),
        ("dotnet_heap_bytes", "Memory of objects.", GC.GetTotalMemory(forceFullCollection: false)),
    ];
}
