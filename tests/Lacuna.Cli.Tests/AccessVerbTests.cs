namespace Lacuna.Cli.Tests;

public sealed class AccessVerbTests
{
    [Fact]
    public async Task A_token_is_shown_once_and_taken_away_by_name()
    {
        using var scratch = new Scratch();
        var archive = scratch.Path("record.lacuna");
        var added = await LacunaRun.Of("access", "add", "Ann Lee", "--may", "correct", "--archive", archive);
        Assert.Equal(ExitCode.Done, added.ExitCode);
        Assert.Equal(43, added.Out.Trim().Length);
        var listed = await LacunaRun.Of("access", "list", "--archive", archive);
        Assert.StartsWith("Ann Lee\tcorrect\t", listed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(added.Out.Trim(), listed.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await LacunaRun.Of("access", "remove", "ann lee", "--archive", archive)).ExitCode);
        Assert.Equal("", (await LacunaRun.Of("access", "list", "--archive", archive)).Out);
    }

    [Theory]
    [InlineData("needs a name", "add")]
    [InlineData("there are read, correct", "add", "Ann", "--may", "write")]
    [InlineData("--may goes with", "list", "--may", "read")]
    [InlineData("nobody named 'Ann'", "remove", "Ann")]
    [InlineData("there are add, list, remove", "give")]
    public async Task Bad_use_is_told_with_the_mend(string mend, params string[] arguments)
    {
        using var scratch = new Scratch();
        var refused = await LacunaRun.Of(["access", .. arguments, "--archive", scratch.Path("record.lacuna")]);
        Assert.Equal(ExitCode.BadUse, refused.ExitCode);
        Assert.Contains(mend, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_beyond_this_machine_is_refused_while_nobody_has_a_token()
    {
        using var scratch = new Scratch();
        var refused = await LacunaRun.Of("serve", "--address", "0.0.0.0", "--port", "0", "--archive", scratch.Path("record.lacuna"));
        Assert.Equal(ExitCode.BadUse, refused.ExitCode);
        Assert.Contains("lacuna access add", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.Path("record.lacuna")));
    }
}
