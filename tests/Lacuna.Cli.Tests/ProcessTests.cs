using System.Diagnostics;
using System.Text;

namespace Lacuna.Cli.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_process_prints_UTF_8_without_control_codes_to_a_pipe()
    {
        var run = await Run(["compare", Samples.A, Samples.B, "--context", Samples.Context]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Bucha", run.Out, StringComparison.Ordinal);
        Assert.Contains("∅", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFEFF', run.Out);
        Assert.DoesNotContain(run.Out, c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    [Fact]
    public async Task An_ASCII_locale_gets_marks_in_ASCII_and_JSON_stays_UTF_8()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "locales come by environment variables on Unix only");
        var text = await Run(["compare", Samples.A, Samples.B, "--context", Samples.Context], ("LC_ALL", "C"));
        Assert.DoesNotContain("∅", text.Out, StringComparison.Ordinal);
        var json = await Run(["compare", Samples.A, Samples.B, "--json"], ("LC_ALL", "C"));
        JsonForm.Check(json.Out);
    }

    [Fact]
    public async Task Bad_use_leaves_standard_output_empty_and_its_code_in_the_shell()
    {
        var run = await Run(["read", "no-such-file.txt"]);
        run.CheckRefused(ExitCode.InputRefused, "no-such-file.txt");
    }

    [Fact]
    public async Task An_interrupt_ends_the_process_with_130_and_leaves_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var scratch = new Scratch();
        for (var i = 0; i < 400; i++)
        {
            scratch.Write($"pile/{i}.txt", string.Concat(Enumerable.Repeat("The minister said on Monday that the talks would go on until peace was achieved.\n\n", 500)));
        }

        using var process = Start(["contacts", scratch.Path("pile"), "--html", scratch.Path("out.html")], []);
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Cancelled, process.ExitCode);
        Assert.Equal([scratch.Path("pile")], Directory.GetFileSystemEntries(scratch.Folder));
    }

    private static async Task<LacunaRun> Run(string[] args, params (string Name, string Value)[] environment)
    {
        using var process = Start(args, environment);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new LacunaRun(process.ExitCode, text, await error);
    }

    private static Process Start(string[] args, (string Name, string Value)[] environment)
    {
        // Whoever starts the tests in the background may have them pass over interrupts, and what they start too.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(command[0], [.. command[1..], Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment.Remove("LC_ALL");
        start.Environment.Remove("LANG");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
