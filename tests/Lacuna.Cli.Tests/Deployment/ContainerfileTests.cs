using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lacuna.Cli.Tests.Deployment;

public sealed partial class ContainerfileTests
{
    private readonly Containerfile _file = Containerfile.Read();

    [Fact]
    public void All_that_the_program_is_built_of_is_copied()
    {
        Assert.All(_file.Copied, path => Assert.True(Path.Exists(Path.Combine(Cases.Repository, path)), path));
        var needed = Directory.EnumerateFiles(Path.Combine(Cases.Repository, "src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => XDocument.Load(project).Descendants().Select(element => element.Attribute("Include")?.Value ?? "").SelectMany(included => included.Split(';'))
                .Select(included => Path.GetRelativePath(Cases.Repository, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, included)))))
            .Where(path => !path.StartsWith("src/", StringComparison.Ordinal))
            .Distinct().ToList();
        Assert.Contains(needed, path => path.EndsWith(".onnx", StringComparison.Ordinal));
        Assert.All(needed, path => Assert.Contains(_file.Copied, copied => path.StartsWith(copied + "/", StringComparison.Ordinal)));
        Assert.Contains("Directory.Packages.props", _file.Copied);
        Assert.Contains("global.json", _file.Copied);
    }

    [Fact]
    public void The_image_runs_as_nobody_in_particular_and_keeps_its_own_in_a_volume()
    {
        Assert.Equal("$APP_UID", _file.Last("USER"));
        Assert.Equal(_file.Environment["XDG_DATA_HOME"], _file.Last("VOLUME"));
        Assert.Equal(["lacuna"], JsonSerializer.Deserialize<string[]>(_file.Last("ENTRYPOINT"))!);
        Assert.StartsWith("/opt/lacuna:", _file.Environment["PATH"], StringComparison.Ordinal);
        Assert.All(_file.Steps.Where(step => step.Word == "FROM"), step => Assert.Matches("^mcr.microsoft.com/dotnet/(sdk|aspnet):10.0", step.Text));
    }

    [Fact]
    public async Task The_health_check_tells_a_site_that_is_ready_from_one_that_is_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the check is for bash");
        using var scratch = new Scratch();
        using var site = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), "serve", "--archive", scratch.Path("record.lacuna"), "--port", "0"]) { RedirectStandardOutput = true })!;
        try
        {
            var told = await site.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            var port = Port().Match(told!).Groups[1].Value;
            Assert.Equal(0, await CheckAsync(port));
        }
        finally
        {
            site.Kill();
        }

        Assert.NotEqual(0, await CheckAsync("1"));
    }

    private async Task<int> CheckAsync(string port)
    {
        var check = _file.Last("HEALTHCHECK");
        var words = JsonSerializer.Deserialize<string[]>(check[check.IndexOf('[', StringComparison.Ordinal)..])!;
        Assert.Contains("8080", words[^1], StringComparison.Ordinal);
        words[^1] = words[^1].Replace("8080", port, StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    [GeneratedRegex(@"127\.0\.0\.1:(\d+)/")]
    private static partial Regex Port();
}
