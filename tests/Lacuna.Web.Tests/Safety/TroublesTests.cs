using System.Text;
using System.Text.Json.Nodes;
using Lacuna.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lacuna.Web.Tests.Safety;

public sealed class TroublesTests
{
    [Fact]
    public async Task A_fault_is_told_by_an_id_that_stands_in_the_log_and_by_nothing_else()
    {
        using var log = new Lines();
        await using var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(log)).BuildServiceProvider();
        var line = new ApplicationBuilder(services);
        line.UseTroubles();
        line.Run(_ => throw new InvalidOperationException("secret words of a text"));
        var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = "/api/v1/silence";
        context.Response.Body = body;
        await line.Build()(context);

        Assert.Equal(StatusCodes.Status500InternalServerError, context.Response.StatusCode);
        Assert.Contains("script-src 'self'", context.Response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        var detail = (string)JsonNode.Parse(Encoding.UTF8.GetString(body.ToArray()))!["detail"]!;
        Assert.DoesNotContain("secret", detail, StringComparison.Ordinal);
        var id = detail.Split(' ')[^1].TrimEnd('.');
        Assert.Matches("^[0-9a-f]{8}$", id);
        Assert.Contains(log.All, written => written.Contains(id, StringComparison.Ordinal) && written.Contains("secret words of a text", StringComparison.Ordinal));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add($"{formatter(state, exception)} {exception?.Message}");

        public void Dispose()
        {
        }
    }
}
