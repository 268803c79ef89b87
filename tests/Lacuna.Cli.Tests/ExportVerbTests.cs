using System.Text.Json;

namespace Lacuna.Cli.Tests;

public sealed class ExportVerbTests
{
    [Fact]
    public async Task What_is_exported_is_imported_again_and_exported_the_same()
    {
        using var scratch = new Scratch();
        await ImportSampleAsync(scratch);
        Assert.Contains("rows", (await Done("export", "--archive", scratch.Path("record.lacuna"), "--what", "documents", "--as", "jsonl", "--out", scratch.Path("first.jsonl"))).Out);

        string[] back = ["import", "--from-export", scratch.Path("first.jsonl"), "--archive", scratch.Path("new.lacuna"), "--json"];
        var summary = JsonDocument.Parse((await Done(back)).Out).RootElement;
        Assert.Equal(File.ReadLines(scratch.Path("first.jsonl")).Count(), summary.GetProperty("imported").GetInt32() + summary.GetProperty("newVersions").GetInt32() + summary.GetProperty("copies").GetInt32());
        await Done("export", "--archive", scratch.Path("new.lacuna"), "--what", "documents", "--as", "jsonl", "--out", scratch.Path("second.jsonl"), "--json");
        Assert.Equal(File.ReadAllBytes(scratch.Path("first.jsonl")), File.ReadAllBytes(scratch.Path("second.jsonl")));
        Assert.Equal(1, JsonDocument.Parse((await Done(back)).Out).RootElement.GetProperty("unchangedFiles").GetInt32());

        foreach (var archive in (string[])["record.lacuna", "new.lacuna"])
        {
            await Done("export", "--archive", scratch.Path(archive), "--what", "statements", "--as", "jsonl", "--out", scratch.Path(archive + ".jsonl"), "--by", "Wang Yi", "--from", "2022-04-01", "--to", "2022-04-04");
        }

        var statements = File.ReadAllLines(scratch.Path("record.lacuna.jsonl"));
        Assert.NotEmpty(statements);
        Assert.Equal(statements, File.ReadAllLines(scratch.Path("new.lacuna.jsonl")));
        Assert.All(statements, line => Assert.Contains("person:wang-yi", line));
    }

    [Fact]
    public async Task Ledger_subjects_corrections_and_refusals_come_back_once()
    {
        using var scratch = new Scratch();
        await ImportSampleAsync(scratch);
        await KeepMoreAsync(scratch);
        string[] kinds = ["subjects", "corrections", "refusals", "ledger", "documents"];
        await ExportAsync("record.lacuna", "first");
        string[] back = ["import", "--from-export", .. kinds.Select(kind => scratch.Path($"first-{kind}.jsonl")), "--archive", scratch.Path("new.lacuna"), "--json"];
        var summary = JsonDocument.Parse((await Done(back)).Out).RootElement;
        Assert.Equal((0, 1, 1, 1), Counts(summary));
        Assert.Equal(1, summary.GetProperty("broughtBack").GetProperty("corrections").GetInt32());

        // Another file of the same: what it says is known.
        foreach (var kind in kinds)
        {
            File.Copy(scratch.Path($"first-{kind}.jsonl"), scratch.Path($"again-{kind}.jsonl"));
        }

        var again = JsonDocument.Parse((await Done([.. back.Select(word => word.Replace("first-", "again-", StringComparison.Ordinal))])).Out).RootElement;
        Assert.Equal((0, 1, 0, 0), Counts(again));
        Assert.Equal(0, again.GetProperty("broughtBack").GetProperty("corrections").GetInt32());
        await ExportAsync("new.lacuna", "second");
        Assert.All(kinds, kind => Assert.Equal(File.ReadAllBytes(scratch.Path($"first-{kind}.jsonl")), File.ReadAllBytes(scratch.Path($"second-{kind}.jsonl"))));

        async Task ExportAsync(string archive, string name)
        {
            foreach (var kind in kinds)
            {
                await Done("export", "--archive", scratch.Path(archive), "--what", kind, "--as", "jsonl", "--out", scratch.Path($"{name}-{kind}.jsonl"));
            }
        }

        static (int Refused, int Subjects, int Notes, int Refusals) Counts(JsonElement summary) => (
            summary.GetProperty("refused").GetInt32(),
            summary.GetProperty("broughtBack").GetProperty("subjects").GetInt32(),
            summary.GetProperty("broughtBack").GetProperty("notes").GetInt32(),
            summary.GetProperty("broughtBack").GetProperty("refusals").GetInt32());
    }

    [Fact]
    public async Task A_restoring_import_that_is_stopped_goes_on_later()
    {
        using var scratch = new Scratch();
        var pile = scratch.Write("a.jsonl", string.Join('\n', Enumerable.Range(0, 1200).Select(i => $$"""{"text":"Number {{i}} said that the talks on matter {{i * 7}} would go on in room {{i * 13}}.","url":"https://example.org/{{i}}"}""")));
        await Done("import", pile, "--archive", scratch.Path("record.lacuna"), "--reader", "none");
        string[] export = ["export", "--what", "documents", "--as", "jsonl", "--archive"];
        await Done([.. export, scratch.Path("record.lacuna"), "--out", scratch.Path("first.jsonl")]);
        string[] back = ["import", "--from-export", scratch.Path("first.jsonl"), "--archive", scratch.Path("new.lacuna")];
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(120));
        Assert.True((await LacunaRun.Of(back, stop.Token)).ExitCode is ExitCode.Cancelled or ExitCode.Done);
        await Done(back);
        await Done([.. export, scratch.Path("new.lacuna"), "--out", scratch.Path("second.jsonl")]);
        Assert.Equal(File.ReadAllBytes(scratch.Path("first.jsonl")), File.ReadAllBytes(scratch.Path("second.jsonl")));
    }

    [Fact]
    public async Task Every_kind_goes_to_a_file_in_every_format()
    {
        using var scratch = new Scratch();
        await ImportSampleAsync(scratch);
        await KeepMoreAsync(scratch);
        foreach (var export in Lacuna.Reporting.Exports.ExportCatalogue.All)
        {
            var target = scratch.Path($"{export.What}.{export.Format}");
            string[] about = export.What is "coverage" or "ledger" or "subjects" or "corrections" or "refusals" ? [] : ["--about", "peace"];
            await Done(["export", "--archive", scratch.Path("record.lacuna"), "--what", export.What, "--as", export.Format, "--out", target, .. about]);
            Assert.True(new FileInfo(target).Length > 0, target);
        }
    }

    [Theory]
    [InlineData("say what to export", "--as", "csv", "--out", "OUT")]
    [InlineData("--what 'sentences' is not known; there are documents", "--what", "sentences", "--as", "csv", "--out", "OUT")]
    [InlineData("say in which format: --as csv", "--what", "agenda", "--out", "OUT")]
    [InlineData("--as 'ical' is no format for statements; they go as csv", "--what", "statements", "--as", "ical", "--out", "OUT")]
    [InlineData("say where to", "--what", "agenda", "--as", "csv")]
    [InlineData("--by, --to, --act and --channel ask for statements", "--what", "agenda", "--as", "csv", "--out", "OUT", "--act", "deny")]
    [InlineData("--about, --by, --to, --act and --channel ask for texts and not for coverage", "--what", "coverage", "--as", "csv", "--out", "OUT", "--about", "peace")]
    [InlineData("conditions ask for documents and their sources and not for subjects", "--what", "subjects", "--as", "csv", "--out", "OUT", "--from", "2022-04-01")]
    [InlineData("--act 'dance' is not known", "--what", "statements", "--as", "csv", "--out", "OUT", "--act", "dance")]
    [InlineData("--source 'nobody' is no source", "--what", "statements", "--as", "csv", "--out", "OUT", "--source", "nobody")]
    [InlineData("--from 2022-05-01 lies after 2022-04-01", "--what", "statements", "--as", "csv", "--out", "OUT", "--from", "2022-05-01", "--to", "2022-04-01")]
    [InlineData("the archive keeps no subjects", "--what", "statements", "--as", "dna", "--out", "OUT")]
    [InlineData("is given twice", "--what", "statements", "--as", "csv", "--out", "ARCHIVE")]
    public async Task Bad_use_is_told_in_one_line_and_writes_nothing(string line, params string[] args)
    {
        using var scratch = new Scratch();
        scratch.Write("a.txt", "The minister said on Monday that the talks would go on.\n");
        await Done("import", scratch.Path("a.txt"), "--archive", scratch.Path("record.lacuna"), "--reader", "none");
        var run = await LacunaRun.Of(["export", "--archive", scratch.Path("record.lacuna"), .. args.Select(arg => arg switch { "OUT" => scratch.Path("out"), "ARCHIVE" => scratch.Path("record.lacuna"), _ => arg })]);
        run.CheckRefused(ExitCode.BadUse, line);
        Assert.False(File.Exists(scratch.Path("out")));
    }

    [Fact]
    public async Task An_export_that_is_stopped_leaves_the_target_as_it_was()
    {
        using var scratch = new Scratch();
        scratch.Write("a.txt", "The minister said on Monday that the talks would go on.\n");
        await Done("import", scratch.Path("a.txt"), "--archive", scratch.Path("record.lacuna"), "--reader", "none");
        scratch.Write("out.csv", "as it was");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var run = await LacunaRun.Of(["export", "--archive", scratch.Path("record.lacuna"), "--what", "documents", "--as", "csv", "--out", scratch.Path("out.csv")], stop.Token);
        Assert.Equal(ExitCode.Cancelled, run.ExitCode);
        Assert.Equal("as it was", File.ReadAllText(scratch.Path("out.csv")));
        Assert.Empty(Directory.GetFiles(scratch.Folder, "*.tmp"));
    }

    [Theory]
    [InlineData("no export\n", "is no export of documents")]
    [InlineData("", "is empty")]
    [InlineData("\n \n", "is empty")]
    public async Task A_file_of_something_else_is_no_export(string text, string line)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("other.jsonl", text);
        var run = await LacunaRun.Of("import", "--from-export", file, "--archive", scratch.Path("new.lacuna"));
        Assert.Equal(ExitCode.InputRefused, run.ExitCode);
        Assert.Contains(line, run.Error);
    }

    [Fact]
    public async Task An_export_of_what_an_archive_has_none_of_brings_nothing()
    {
        using var scratch = new Scratch();
        await Done("import", scratch.Write("a.txt", "The minister said on Monday that the talks would go on.\n"), "--archive", scratch.Path("record.lacuna"), "--reader", "none");
        string[] kinds = ["corrections", "documents", "subjects"];
        foreach (var kind in kinds)
        {
            await Done("export", "--archive", scratch.Path("record.lacuna"), "--what", kind, "--as", "jsonl", "--out", scratch.Path($"{kind}.jsonl"));
        }

        await Done(["import", "--from-export", .. kinds.Select(kind => scratch.Path($"{kind}.jsonl")), "--archive", scratch.Path("new.lacuna")]);
        await Done("export", "--archive", scratch.Path("new.lacuna"), "--what", "documents", "--as", "jsonl", "--out", scratch.Path("back.jsonl"));
        Assert.Equal(0, new FileInfo(scratch.Path("corrections.jsonl")).Length);
        Assert.Equal(File.ReadAllBytes(scratch.Path("documents.jsonl")), File.ReadAllBytes(scratch.Path("back.jsonl")));
    }

    [Fact]
    public async Task A_restoring_import_takes_no_other_options_and_no_missing_files()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("other.jsonl", "{}\n");
        Assert.Equal(ExitCode.BadUse, (await LacunaRun.Of("import", "--from-export", file, "--archive", scratch.Path("new.lacuna"), "--reader", "rules")).ExitCode);
        Assert.Equal(ExitCode.InputRefused, (await LacunaRun.Of("import", "--from-export", scratch.Path("missing"), "--archive", scratch.Path("new.lacuna"))).ExitCode);
        Assert.False(File.Exists(scratch.Path("new.lacuna")));
    }

    /// <summary>A subject, a note of the ledger and a refusal.</summary>
    private static async Task KeepMoreAsync(Scratch scratch)
    {
        File.WriteAllBytes(scratch.Path("binary.txt"), [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0, 2, 0, 0, 3]);
        await LacunaRun.Of("import", scratch.Path("binary.txt"), "--archive", scratch.Path("record.lacuna"), "--reader", "rules");
        await Done("subject", "add", "Bucha", "--archive", scratch.Path("record.lacuna"), "--translations", "uk:Буча,zh:布查");
        await Done("coverage", "--archive", scratch.Path("record.lacuna"), "--source", "Xinhua", "--hole", "2022-04-03..2022-04-03", "--reason", "the site could not be reached");
        await Done("correct", "note", "http://en.people.cn/n3/2022/0405/c90000-10079981.html", "--archive", scratch.Path("record.lacuna"), "--by", "Ana", "--note", "Ask the agency.");
    }

    private static Task ImportSampleAsync(Scratch scratch) => Done("import", Samples.Folder, "--archive", scratch.Path("record.lacuna"), "--reader", "rules");

    private static async Task<LacunaRun> Done(params string[] args)
    {
        var run = await LacunaRun.Of(args);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }
}
