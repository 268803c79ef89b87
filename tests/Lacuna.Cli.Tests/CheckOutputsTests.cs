using System.IO.Compression;
using System.Text;

namespace Lacuna.Cli.Tests;

public sealed class CheckOutputsTests
{
    private const string Draft =
        "Title: Ministers speak\nPublished: 2022-04-05\n\nMinisters speak\n\nChina's foreign minister Wang Yi spoke with Dmytro Kuleba on Monday. \"It is China's tradition as well as its consistent foreign policy to safeguard peace and oppose war,\" Wang said.\n\nNo account of the call mentioned Bucha.\n";

    [Fact]
    public async Task JSON_has_the_published_form_and_shows_the_words_of_the_record_beside_the_draft()
    {
        using var scratch = new Scratch();
        var run = await LacunaRun.Of("check", scratch.Write("draft.txt", Draft), "--against", Samples.Folder, "--style", "ap", "--json");
        var json = JsonForm.Check(run.Out);
        var quotation = Assert.Single(json["quotations"]!.AsArray())!;
        Assert.Equal(("altered", false), (quotation["verdict"]!.GetValue<string>(), quotation["isAllowed"]!.GetValue<bool>()));
        Assert.Contains(quotation["edits"]!.AsArray(), edit => edit!["source"]!["exact"]!.GetValue<string>() == "historical and cultural");
        Assert.Equal("ap", json["style"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_Word_document_is_written_whole_beside_the_report_and_is_a_draft_again()
    {
        using var scratch = new Scratch();
        var (draft, word, page) = (scratch.Write("draft.txt", Draft), scratch.Write("marked.docx", "an older one"), scratch.Path("report.html"));
        var run = await LacunaRun.Of("check", draft, "--against", Samples.Folder, "--docx", word, "--html", page);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("altered", run.Out, StringComparison.Ordinal);
        Assert.Equal([draft, word, page], Directory.GetFileSystemEntries(scratch.Folder).Order(StringComparer.Ordinal));
        using (var file = ZipFile.OpenRead(word))
        using (var comments = new StreamReader(file.GetEntry("word/comments.xml")!.Open(), Encoding.UTF8))
        {
            Assert.Contains("historical and cultural", await comments.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        var again = await LacunaRun.Of("check", word, "--published", "2022-04-05", "--against", Samples.Folder);
        Assert.Equal(run.Out[..run.Out.IndexOf("\n\n", StringComparison.Ordinal)], again.Out[..again.Out.IndexOf("\n\n", StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task A_target_that_is_read_or_written_besides_is_refused()
    {
        using var scratch = new Scratch();
        var draft = scratch.Write("draft.txt", Draft);
        (await LacunaRun.Of("check", draft, "--docx", draft)).CheckRefused(ExitCode.BadUse, $"--docx '{draft}' would write over");
        (await LacunaRun.Of("check", draft, "--docx", scratch.Path("x"), "--html", scratch.Path("x"))).CheckRefused(ExitCode.BadUse, "--docx");
        (await LacunaRun.Of("check", draft, "--docx", scratch.Path("missing/x.docx"))).CheckRefused(ExitCode.OutputRefused, "missing");
    }

    [Fact]
    public async Task What_of_the_record_could_not_be_read_is_told_in_every_form()
    {
        using var scratch = new Scratch();
        var draft = scratch.Write("draft.txt", Draft);
        scratch.Write("record/a.xlsx", "PK\u0003\u0004 no package");
        scratch.Write("record/b.txt", "Published: 2022-04-04\n\nThe ministers met in Kyiv.\n");
        var run = await LacunaRun.Of("check", draft, "--against", scratch.Path("record"));
        Assert.Contains("Left out: ", run.Out, StringComparison.Ordinal);
        var json = JsonForm.Check((await LacunaRun.Of("check", draft, "--against", scratch.Path("record"), "--json")).Out);
        Assert.Single(json["refused"]!.AsArray());
    }
}
