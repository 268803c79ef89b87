using System.Text.Json;

namespace Lacuna.Cli.Tests;

public sealed class DocumentsVerbTests
{
    [Fact]
    public async Task Documents_are_listed_by_words_source_language_and_day()
    {
        using var scratch = new Scratch();
        var archive = await MakeAsync(scratch);

        Assert.StartsWith("3 documents\n2022-04-04  Ministry: ", (await LacunaRun.Of("documents", "--archive", archive)).Out);
        Assert.StartsWith("3 documents; 1 are shown", (await LacunaRun.Of("documents", "--archive", archive, "--limit", "1")).Out);
        Assert.StartsWith("4 documents\n", (await LacunaRun.Of("documents", "--archive", archive, "--versions", "--copies")).Out);
        Assert.StartsWith("1 document\n", (await LacunaRun.Of("documents", "--archive", archive, "--about", "ЗЕРНО")).Out);
        Assert.StartsWith("2 documents\n", (await LacunaRun.Of("documents", "--archive", archive, "--about", "grain*", "--best")).Out);
        Assert.StartsWith("0 documents\n", (await LacunaRun.Of("documents", "--archive", archive, "--about", "prisoners")).Out);
        Assert.StartsWith("1 document\n", (await LacunaRun.Of("documents", "--archive", archive, "--source", "Agency")).Out);
        Assert.StartsWith("1 document\n", (await LacunaRun.Of("documents", "--archive", archive, "--language", "uk")).Out);
        var json = JsonDocument.Parse((await LacunaRun.Of("documents", "--archive", archive, "--from", "2022-04-05", "--latest", "--json")).Out).RootElement;
        Assert.Equal(2, json.GetProperty("count").GetInt32());
        Assert.Equal("https://example.org/3", json.GetProperty("documents")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_document_is_shown_with_its_versions_and_what_changed()
    {
        using var scratch = new Scratch();
        var archive = await MakeAsync(scratch);

        var text = (await LacunaRun.Of("show", "http://www.example.org/1/", "--archive", archive)).Out;
        Assert.Contains("version 2", text);
        Assert.Contains("spoke of [-prisoners-]{+grain+}.", text);
        Assert.DoesNotContain("[-", (await LacunaRun.Of("show", "https://example.org/1", "--archive", archive, "--number", "1")).Out);
        var json = JsonDocument.Parse((await LacunaRun.Of("show", "https://example.org/1", "--archive", archive, "--json")).Out).RootElement;
        Assert.Equal(2, json.GetProperty("versions").GetArrayLength());
        Assert.Equal("grain", json.GetProperty("changes")[0].GetProperty("later").GetString());
    }

    [Theory]
    [InlineData("documents", ExitCode.BadUse, "--archive record.lacuna")]
    [InlineData("documents --archive none.lacuna", ExitCode.InputRefused, "no archive")]
    [InlineData("documents --archive made --about ...", ExitCode.BadUse, "has no words")]
    [InlineData("documents --archive made --from tomorrow", ExitCode.BadUse, "is no day")]
    [InlineData("documents --archive made --from 2022-05-01 --to 2022-04-01", ExitCode.BadUse, "swap them")]
    [InlineData("documents --archive made --limit -1", ExitCode.BadUse, "--limit")]
    [InlineData("show https://example.org/9 --archive made", ExitCode.InputRefused, "holds no document")]
    [InlineData("show https://example.org/1 --archive made --number 3", ExitCode.BadUse, "it has 2")]
    public async Task Bad_use_is_told_in_one_line(string command, int code, string words)
    {
        using var scratch = new Scratch();
        var archive = await MakeAsync(scratch);

        var run = await LacunaRun.Of([.. command.Split(' ').Select(word => word == "made" ? archive : word)]);
        run.CheckRefused(code, words);
    }

    private static async Task<string> MakeAsync(Scratch scratch)
    {
        var archive = scratch.Path("record.lacuna");
        await ImportAsync("a.jsonl", """{"text":"The ministers met and spoke of prisoners.","url":"https://example.org/1","source":"Ministry","published":"2022-04-04"}""");
        await ImportAsync("b.jsonl", """
            {"text":"The ministers met and spoke of grain.","url":"https://example.org/1","source":"Ministry","published":"2022-04-04"}
            {"text":"Grain was spoken of by the agency on Tuesday.","url":"https://example.net/2","source":"Agency","published":"2022-04-05"}
            {"text":"Міністри зустрілися у вівторок і говорили про зерно, про море та про те, що буде з портами, коли скінчиться війна, бо так далі не можна.","url":"https://example.org/3","source":"Ministry","published":"2022-04-06"}
            """);
        return archive;

        async Task ImportAsync(string name, string text)
        {
            var run = await LacunaRun.Of("import", scratch.Write(name, text), "--archive", archive, "--reader", "none");
            Assert.Equal("", run.Error);
        }
    }

    [Fact]
    public async Task The_bytes_that_a_document_was_read_from_are_kept_unless_an_import_is_told_not_to()
    {
        using var scratch = new Scratch();
        var page = scratch.Path("page.html");
        await File.WriteAllTextAsync(page, "<html><head><title>A call</title></head><body><article><p>The ministers spoke by phone on Monday and agreed to go on.</p></article></body></html>", TestContext.Current.CancellationToken);
        string[] import = ["import", page, "--archive", scratch.Path("a.lacuna"), "--reader", "none"];
        string[] show = ["show", page, "--archive", scratch.Path("a.lacuna"), "--original", scratch.Path("out.html")];
        Assert.Equal(ExitCode.Done, (await LacunaRun.Of([.. import, "--no-originals"])).ExitCode);
        (await LacunaRun.Of(show)).CheckRefused(ExitCode.InputRefused, "keeps no bytes of this version");

        Assert.Equal(ExitCode.Done, (await LacunaRun.Of(import)).ExitCode);
        Assert.Contains("page.html, text/html", (await LacunaRun.Of(show)).Out, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(page), File.ReadAllBytes(scratch.Path("out.html")));
    }
}
