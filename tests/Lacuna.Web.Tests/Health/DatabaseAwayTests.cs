using System.Net;
using Lacuna.Archive;
using Lacuna.Archive.Copying;
using Lacuna.Tests.Postgres;
using Lacuna.Web.Tests.Api;

namespace Lacuna.Web.Tests.Health;

public sealed class DatabaseAwayTests
{
    /// <summary>None has been worked out before, or it might be told again for a moment.</summary>
    private static readonly string[] Pages = ["/search?q=peace", "/said?by=China", "/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-06", "/agenda", "/claims?about=Bucha"];

    [Fact]
    public async Task While_the_database_is_away_pages_say_so_in_one_sentence_and_they_come_back_with_it()
    {
        await using var server = await PostgresServer.OwnAsync();
        await using var site = await SampleSite.StartAsync(options => options with { Archive = server.ConnectionString }, path => CopyAsync(path, server.ConnectionString));
        await site.PageAsync("/");
        await server.KillAsync();
        await Task.WhenAll([.. Pages.Select(async page =>
        {
            using var response = await site.Browser.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.ServiceUnavailable, $"{page} answered {response.StatusCode}: {text[..Math.Min(1000, text.Length)]}");
            Assert.True(response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
            Assert.Contains("does not answer just now", text, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Npgsql", text, StringComparison.Ordinal);
        }), site.AskAsync("/api/v1/documents", HttpStatusCode.ServiceUnavailable)]);

        await server.StartAsync();
        foreach (var page in Pages)
        {
            await site.PageAsync(page);
        }

        await site.AskAsync("/api/v1/documents");
    }

    private static async Task CopyAsync(string path, string database)
    {
        await using var from = await ArchiveOpener.OpenAsync(path, new ArchiveOptions { IsReadOnly = true }, TestContext.Current.CancellationToken);
        await using var to = await ArchiveOpener.OpenAsync(database, new ArchiveOptions { IsFilled = true }, TestContext.Current.CancellationToken);
        await ArchiveCopy.RunAsync(from, to, cancellation: TestContext.Current.CancellationToken);
    }
}
