namespace Lacuna.Cli.Tests;

public sealed class CheckVerbTests
{
    [Fact]
    public async Task The_article_on_the_call_is_laid_beside_the_sample_record()
    {
        var article = Path.Combine(SharedFolder.Require("cases/founding"), "article.txt");
        var run = await LacunaRun.Of("check", article, "--published", "2022-04-04", "--against", Samples.Folder, "--json");
        var json = JsonForm.Check(run.Out);
        var quotations = json["quotations"]!.AsArray();

        // Its three quotations that were changed where readers can see it: a bracketed letter, a bracketed word, an ellipsis.
        foreach (var (words, change) in ((string, string)[])[("[g]rateful", "bracketed"), ("[seeing]", "bracketed"), ("fire…the only thing", "elided")])
        {
            var quotation = Assert.Single(quotations, quotation => Exact(quotation!["evidence"]).Contains(words, StringComparison.Ordinal))!;
            Assert.Contains(change, quotation["changes"]!.AsArray().Select(one => one!.GetValue<string>()));
        }

        // The date of the call: Monday in the text, 5 April in the caption.
        Assert.Contains(json["days"]!.AsArray(), day => day!["kind"]!.GetValue<string>() == "otherWords" && day["verdict"]!.GetValue<string>() == "differs");

        // "Only the second publicized conversation since hostilities began."
        Assert.Contains(json["series"]!.AsArray(), one => one!["place"]?.GetValue<int>() == 2 && one["verdict"]!.GetValue<string>() == "agrees");

        // Neither account of the call names Bucha; whether China was silent altogether, this record does not establish.
        var absences = json["absences"]!.AsArray();
        Assert.Contains(absences, absence => absence!["verdict"]!.GetValue<string>() == "agrees" && absence["texts"]!.AsArray().Count == 2);
        Assert.DoesNotContain(absences, absence => absence!["verdict"]!.GetValue<string>() == "differs");

        // The Kremlin's denial stands beside the accusations, in the draft and in the record.
        Assert.Contains(json["accusations"]!.AsArray(), accusation => accusation!["verdict"]!.GetValue<string>() == "answered");
    }

    [Fact]
    public async Task Without_a_record_a_draft_is_held_against_itself()
    {
        using var scratch = new Scratch();
        var run = await LacunaRun.Of("check", scratch.Write("draft.txt", "Published: 2022-04-05\n\nThe ministers met on Tuesday, April 4, 2022. \"Nobody said this,\" he said."));
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("no record was given", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 differs", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_is_known_by_its_beginning_and_stands_alone()
    {
        using var scratch = new Scratch();
        var draft = scratch.Write("draft.txt", "\"It is China's historical and cultural tradition as well as its consistent foreign policy to safeguard peace and oppose war,\" Wang Yi said.");
        await LacunaRun.Of("import", Samples.Folder, "--archive", scratch.Path("record.db"), "--reader", "rules");
        var run = await LacunaRun.Of("check", draft, "--against", scratch.Path("record.db"), "--style", "reuters");

        Assert.Contains("1 quotation: 1 as in the source. Reuters lets 1 of them stand without a word.", run.Out, StringComparison.Ordinal);
        (await LacunaRun.Of("check", draft, "--against", scratch.Path("record.db"), "--against", Samples.Folder)).CheckRefused(ExitCode.BadUse, "is an archive; name it alone");
    }

    [Fact]
    public async Task Bad_use_is_told_in_one_line()
    {
        using var scratch = new Scratch();
        var draft = scratch.Write("draft.txt", "It rained.");
        (await LacunaRun.Of("check", draft, "--style", "xyz")).CheckRefused(ExitCode.BadUse, "there are ap, guardian, none, reuters");
        (await LacunaRun.Of("check", draft, "--against", scratch.Path("missing"))).CheckRefused(ExitCode.InputRefused, "missing");
        (await LacunaRun.Of("check", scratch.Path("missing.txt"))).CheckRefused(ExitCode.InputRefused, "missing.txt");
        (await LacunaRun.Of("check", draft, "--calendar", draft)).CheckRefused(ExitCode.BadUse, "--calendar");
    }

    [Fact]
    public async Task What_is_still_to_come_becomes_a_calendar()
    {
        using var scratch = new Scratch();
        var draft = scratch.Write("draft.txt", "Published: 2022-04-04\n\nVolodymyr Zelensky is scheduled to address the Security Council on Tuesday.");
        var run = await LacunaRun.Of("check", draft, "--calendar", scratch.Path("agenda.ics"));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("DTSTART;VALUE=DATE:20220405", await File.ReadAllTextAsync(scratch.Path("agenda.ics"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Exact(System.Text.Json.Nodes.JsonNode? evidence) => evidence!["exact"]!.GetValue<string>();
}
