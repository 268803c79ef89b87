using System.Text.Json;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Sqlite;

namespace Lacuna.Cli.Tests;

public sealed class ImportVerbTests
{
    [Fact]
    public async Task Every_file_has_an_outcome_and_a_second_import_changes_nothing()
    {
        using var scratch = new Scratch();
        scratch.Write("pile/a.txt", "The minister said on Monday that the talks would go on.\n");
        scratch.Write("pile/b.txt", "Міністр сказав у понеділок, що переговори триватимуть, доки не буде досягнуто миру, і що це буде нескоро, бо так є.\n");
        scratch.Write("pile/c.bin", "\0\0\0");
        scratch.Write("pile/d.jsonl", """{"text":"The president said that peace was near.","url":"https://example.org/1"}""" + "\n" + """{"title":"no text"}""" + "\n");
        string[] command = ["import", scratch.Path("pile"), "--archive", scratch.Path("record.lacuna"), "--reader", "rules", "--json"];

        var first = await LacunaRun.Of(command);
        Assert.Equal(0, first.ExitCode);
        var summary = JsonDocument.Parse(first.Out).RootElement;
        Assert.Equal(3, summary.GetProperty("imported").GetInt32());
        Assert.Equal(2, summary.GetProperty("refused").GetInt32());
        Assert.Equal(1, summary.GetProperty("unreadLanguages").GetProperty("uk").GetInt32());
        Assert.Equal(2, summary.GetProperty("refusals").GetArrayLength());
        Assert.Equal(2, summary.GetProperty("withoutSource").GetInt32());
        var before = await Contents(scratch.Path("record.lacuna"));

        var second = JsonDocument.Parse((await LacunaRun.Of(command)).Out).RootElement;
        Assert.Equal(0, second.GetProperty("imported").GetInt32());
        Assert.Equal(4, second.GetProperty("unchangedFiles").GetInt32());
        Assert.Equal(before, await Contents(scratch.Path("record.lacuna")));
    }

    [Fact]
    public async Task A_changed_file_is_a_new_version_and_what_was_stored_unread_is_read_when_asked()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("a.txt", "The minister said on Monday that the talks would go on.\n");
        string[] command = ["import", file, "--archive", scratch.Path("record.lacuna"), "--reader"];

        Assert.Contains("1 imported", (await LacunaRun.Of([.. command, "none"])).Out);
        Assert.Contains("1 held already", (await LacunaRun.Of([.. command, "rules"])).Out);
        Assert.Equal("1 True", Assert.Single(await Contents(scratch.Path("record.lacuna")))[..6]);
        scratch.Write("a.txt", "The minister said on Tuesday that the talks would not go on.\n");
        Assert.Contains("1 new versions", (await LacunaRun.Of([.. command, "rules"])).Out);
        Assert.Equal(2, (await Contents(scratch.Path("record.lacuna"))).Length);
    }

    [Fact]
    public async Task An_import_that_is_stopped_says_so_and_goes_on_later()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("a.jsonl", string.Join('\n', Enumerable.Range(0, 2000).Select(i => $$"""{"text":"Number {{i}} said that the talks on matter {{i * 7}} would go on in room {{i * 13}}.","url":"https://example.org/{{i}}"}""")));
        string[] command = ["import", file, "--archive", scratch.Path("record.lacuna"), "--reader", "rules"];
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));

        var stopped = await LacunaRun.Of(command, stop.Token);
        Assert.True(stopped.ExitCode is ExitCode.Cancelled or ExitCode.Done);
        await LacunaRun.Of(command);
        Assert.Equal(2000, (await Contents(scratch.Path("record.lacuna"))).Length);
    }

    [Theory]
    [InlineData("import a.txt", ExitCode.BadUse, "--archive")]
    [InlineData("import a.txt --archive", ExitCode.BadUse, "--archive needs a value")]
    [InlineData("import missing.txt --archive r.lacuna", ExitCode.InputRefused, "no file")]
    [InlineData("import a.txt --archive a.txt", ExitCode.BadUse, "given twice")]
    [InlineData("import a.txt --archive b.txt", ExitCode.InputRefused, "is no archive")]
    [InlineData("import a.txt --archive no/such/r.lacuna", ExitCode.InputRefused, "there is no folder")]
    [InlineData("import a.txt --archive r.lacuna --reader magic", ExitCode.BadUse, "--reader 'magic'")]
    public async Task Bad_use_is_told_in_one_line(string command, int code, string words)
    {
        using var scratch = new Scratch();
        scratch.Write("a.txt", "The minister said on Monday that the talks would go on.\n");
        scratch.Write("b.txt", string.Concat(Enumerable.Repeat("The minister said nothing on Tuesday.\n", 100)));

        var run = await LacunaRun.Of([.. command.Split(' ').Select(word => word.Contains('.') ? scratch.Path(word) : word)]);
        run.CheckRefused(code, words);
    }

    private static async Task<string[]> Contents(string path)
    {
        await using var archive = await SqliteArchive.OpenAsync(path, new SqliteArchiveOptions { IsReadOnly = true });
        var rows = new List<string>();
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { WithCopies = true, WithEarlierVersions = true }))
        {
            rows.Add($"{row.Number} {row.IsRead} {row.Version} {row.Added}");
        }

        return [.. rows];
    }
}
