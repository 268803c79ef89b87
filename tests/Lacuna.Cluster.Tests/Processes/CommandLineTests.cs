using System.Diagnostics;
using Lacuna.Tests.Postgres;

namespace Lacuna.Cluster.Tests.Processes;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_import_is_ordered_followed_listed_and_shown_on_the_site()
    {
        using var pile = new Pile(50);
        var connection = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        await using var silo = await SiloProcess.StartAsync(connection);
        var (code, said, error) = await RunAsync("import", pile.Path, "--archive", connection, "--cluster", "test", "--reader", "rules", "--json");
        Assert.True(code == 0, error);
        Assert.Contains("\"imported\": 50,", said, StringComparison.Ordinal);

        // A second time nothing is new.
        Assert.Contains("\"unchangedFiles\": 1,", (await RunAsync("import", pile.Path, "--archive", connection, "--cluster", "test", "--reader", "rules", "--json")).Said, StringComparison.Ordinal);
        var jobs = (await RunAsync("jobs", "--archive", connection, "--cluster", "test", "--json")).Said;
        Assert.Equal(2, jobs.Split('\n').Count(line => line.Contains("\"state\": \"done\"", StringComparison.Ordinal)));
        Assert.Equal(3, (await RunAsync("jobs", "--archive", connection, "--cluster", "test", "--cancel", "nothing")).Code);

        using var site = Start("serve", "--archive", connection, "--cluster", "test", "--port", "0", "--reader", "rules");
        try
        {
            var line = await site.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new Uri(line!.Split(' ')[0]) };
            var shown = await client.GetStringAsync("/health/cluster", TestContext.Current.CancellationToken);
            Assert.Contains(": active since ", shown, StringComparison.Ordinal);
            Assert.Contains(": done, 50 items, ", shown, StringComparison.Ordinal);
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<(int Code, string Said, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var (said, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said, await error);
    }
}
