using System.Globalization;

namespace Lacuna.Cli.Tests;

public sealed class CompareVerbTests
{
    [Fact]
    public async Task The_sample_shows_Bucha_as_absent_from_both_in_its_second_line()
    {
        var run = await LacunaRun.Of("compare", Samples.A, Samples.B, "--context", Samples.Context);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("Both leave out: Bucha (in ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_after_the_two_accounts_are_context_too()
    {
        var named = await LacunaRun.Of("compare", Samples.A, Samples.B, "--context", Samples.Context);
        var bare = await LacunaRun.Of("compare", Samples.A, Samples.B, Samples.Context);
        var before = await LacunaRun.Of("compare", "--context", Samples.Context, Samples.A, Samples.B);
        Assert.Equal(named.Out, bare.Out);
        Assert.Equal(named.Out, before.Out);
    }

    [Fact]
    public async Task Without_a_record_no_absence_from_both_is_claimed()
    {
        var run = await LacunaRun.Of("compare", Samples.A, Samples.B);
        Assert.Contains("was not looked for", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Bucha", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_has_the_published_form()
    {
        var run = await LacunaRun.Of("compare", Samples.A, Samples.B, "--context", Samples.Context, "--json");
        var json = JsonForm.Check(run.Out);
        Assert.Equal("Bucha", json["absentFromBoth"]![0]!["subject"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_page_is_written_whole_and_leaves_nothing_beside_it()
    {
        using var scratch = new Scratch();
        var page = scratch.Write("report.html", "an older report");
        var run = await LacunaRun.Of("compare", Samples.A, Samples.B, "--html", page);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal([page], Directory.GetFileSystemEntries(scratch.Folder));
    }

    [Fact]
    public async Task The_report_does_not_depend_on_the_culture()
    {
        var reports = new HashSet<string>();
        foreach (var culture in (string[])["", "tr-TR", "ar-SA", "th-TH", "de-DE"])
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            reports.Add((await LacunaRun.Of("compare", Samples.A, Samples.B, "--context", Samples.Context)).Out);
        }

        Assert.Single(reports);
    }

    [Fact]
    public async Task What_goes_to_a_pipe_has_no_control_codes()
    {
        var run = await LacunaRun.Of("compare", Samples.A, Samples.B, "--context", Samples.Context);
        Assert.DoesNotContain(run.Out, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task A_terminal_without_Unicode_gets_marks_in_ASCII()
    {
        var run = await LacunaRun.Of(["compare", Samples.A, Samples.B, "--context", Samples.Context], TestContext.Current.CancellationToken, unicode: false);
        Assert.DoesNotContain(run.Out, c => c is '∅' or '≠' or '“' or '…' or '–');
        Assert.Contains(" -- ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_of_an_account_can_be_named()
    {
        var run = await LacunaRun.Of("compare", Samples.A, Samples.B, "--source-a", "News Agency X");
        Assert.Contains("News Agency X", run.Out.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_the_record_that_cannot_be_read_are_named_in_the_report()
    {
        using var scratch = new Scratch();
        scratch.Write("pile/a.txt", "The ministers met in Bucha.");
        File.WriteAllBytes(scratch.Path("pile/b.txt"), [0, 1, 2, 3, 0, 0, 0, 0]);
        var run = await LacunaRun.Of("compare", Samples.A, Samples.B, scratch.Path("pile"));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Left out: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("b.txt", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_printed_is_told_in_one_line()
    {
        var error = new StringWriter { NewLine = "\n" };
        using var full = new FullStream();
        using var surroundings = new Surroundings { Out = full, OutText = new StreamWriter(full), Error = error };
        Assert.Equal(ExitCode.OutputRefused, await LacunaApp.RunAsync(["compare", Samples.A, Samples.B], surroundings, TestContext.Current.CancellationToken));
        Assert.Equal("lacuna: cannot write the report: no space left\n", error.ToString());
    }

    [Fact]
    public async Task Empty_and_strange_texts_are_compared_by_best_effort()
    {
        using var scratch = new Scratch();
        var a = scratch.Write("a.txt", "");
        var b = scratch.Write("b.txt", "\u201c ‏שלום‏ \u0007[bold]{0} 外交部 \"unclosed");
        var run = await LacunaRun.Of("compare", a, b, "--html", scratch.Path("r.html"));
        Assert.True(run.ExitCode is ExitCode.Done or ExitCode.InputRefused, run.Error);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("no space left");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("no space left");
    }
}
