using System.Diagnostics;

namespace Lacuna.Cli.Tests;

public sealed class ClusterLoadingTests
{
    [Fact]
    public async Task One_process_with_an_archive_in_a_file_loads_nothing_of_a_cluster_or_of_a_server()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "what a process has loaded is read in /proc");
        using var scratch = new Scratch();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), "serve", "--archive", scratch.Path("record.lacuna"), "--port", "0", "--reader", "rules"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            Assert.Contains("record.lacuna", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            var maps = await File.ReadAllTextAsync($"/proc/{process.Id}/maps", TestContext.Current.CancellationToken);
            Assert.Contains("Lacuna.Web.dll", maps, StringComparison.Ordinal);
            Assert.DoesNotContain("Orleans", maps, StringComparison.Ordinal);
            Assert.DoesNotContain("Lacuna.Cluster", maps, StringComparison.Ordinal);
            Assert.DoesNotContain("Npgsql", maps, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task Silos_and_jobs_are_refused_a_file_and_a_bad_port_in_one_line()
    {
        (await LacunaRun.Of("silo")).CheckRefused(ExitCode.BadUse, "postgresql://");
        (await LacunaRun.Of("silo", "--archive", "record.lacuna")).CheckRefused(ExitCode.BadUse, "record.lacuna is a file");
        (await LacunaRun.Of("silo", "--archive", "postgresql://a@127.0.0.1:1/b", "--silo-port", "many")).CheckRefused(ExitCode.BadUse, "no port");
        (await LacunaRun.Of("silo", "--archive", "postgresql://a@127.0.0.1:1/b", "--address", "0.0.0.0")).CheckRefused(ExitCode.BadUse, "no address");
        (await LacunaRun.Of("silo", "--archive", "postgresql://a@127.0.0.1:1/b", "--sources", "none.json")).CheckRefused(ExitCode.InputRefused, "none.json");
        (await LacunaRun.Of("silo", "--archive", "postgresql://a@127.0.0.1:1/b")).CheckRefused(ExitCode.InputRefused, "cannot be reached");
        (await LacunaRun.Of("jobs", "--archive", "record.lacuna")).CheckRefused(ExitCode.BadUse, "record.lacuna is a file");
        (await LacunaRun.Of("import", "https://example.org/", "--archive", "postgresql://a@127.0.0.1:1/b", "--cluster", "desk")).CheckRefused(ExitCode.BadUse, "every silo sees");
    }
}
