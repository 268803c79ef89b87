namespace Lacuna.Cli.Tests;

public sealed class LacunaAppTests
{
    [Fact]
    public async Task Help_names_every_verb()
    {
        var run = await LacunaRun.Of("--help");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.All(Verbs.VerbNames.All, verb => Assert.Contains(verb, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("read")]
    [InlineData("contacts")]
    public async Task Every_verb_has_help_with_examples(string verb)
    {
        var run = await LacunaRun.Of(verb, "--help");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("EXAMPLES", run.Out, StringComparison.Ordinal);
        Assert.Contains("--json", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        var run = await LacunaRun.Of("--version");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(LacunaApp.Version, run.Out.Trim());
    }

    [Fact]
    public async Task Every_option_and_verb_is_in_the_documentation()
    {
        var documented = await File.ReadAllTextAsync(Path.Combine(Cases.Repository, "docs", "cli.md"), TestContext.Current.CancellationToken);
        foreach (var verb in Verbs.VerbNames.All)
        {
            var help = (await LacunaRun.Of(verb, "--help")).Out;
            Assert.All(
                System.Text.RegularExpressions.Regex.Matches(help, "--[a-z][a-z-]+").Select(match => match.Value).Distinct(),
                option => Assert.Contains(option, documented, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_option_with_a_value_is_known_to_the_check_for_a_missing_one()
    {
        var options = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var verb in Verbs.VerbNames.All)
        {
            var help = (await LacunaRun.Of(verb, "--help")).Out;
            options.UnionWith(System.Text.RegularExpressions.Regex.Matches(help, "(--[a-z-]+) <").Select(match => match.Groups[1].Value));
        }

        Assert.Equal(options, Verbs.VerbNames.OptionsWithValue.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Cancelled_work_ends_with_130_one_line_and_no_file()
    {
        using var scratch = new Scratch();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var run = await LacunaRun.Of(["compare", Samples.A, Samples.B, "--context", Samples.Context, "--html", scratch.Path("r.html")], cancelled.Token);
        Assert.Equal(ExitCode.Cancelled, run.ExitCode);
        Assert.Equal("lacuna: cancelled; nothing was written\n", run.Error);
        Assert.Empty(run.Out);
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Folder));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void A_fault_of_our_own_is_one_line_and_shows_its_trace_when_asked(bool debug, int leastLines)
    {
        var error = new StringWriter { NewLine = "\n" };
        using var surroundings = new Surroundings { Out = Stream.Null, OutText = TextWriter.Null, Error = error, Debug = debug };
        var code = ErrorLine.Write(Thrown(), ["read", "x"], surroundings);
        Assert.Equal(ExitCode.Fault, code);
        var lines = error.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(debug, lines.Length >= 2);
        Assert.True(lines.Length >= leastLines);
        Assert.Contains(debug ? "   at " : "--debug", error.ToString(), StringComparison.Ordinal);
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("The table is\nbroken.");
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }
}
