using System.Text.Json.Nodes;

namespace Lacuna.Cli.Tests;

/// <summary>Corrections by hand on the shipped samples, without the web.</summary>
public sealed class CorrectVerbTests
{
    [Fact]
    public async Task A_speaker_is_corrected_found_listed_and_taken_back()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        var before = await SaidAsync(archive, "Ukraine", "Bucha");
        var saying = before["statements"]![0]!;
        var (document, statement) = ((string)saying["document"]!["id"]!, (string)saying["statement"]!["id"]!);
        var made = await Json("correct", "speaker", document, statement, "--archive", archive, "--by", "Ana", "--speakers", "person:ann-smith=Ann Smith", "--addressees", "China", "--note", "Heard on air.");
        var correction = Assert.Single(made["corrections"]!.AsArray())!;
        Assert.Equal(("speaker", "Ana", "counts", statement), ((string)correction["kind"]!, (string)correction["by"]!, (string)correction["standing"]!, (string)correction["places"]![0]!["mark"]!));

        Assert.Equal(before["count"]!.GetValue<int>() - 1, (await SaidAsync(archive, "Ukraine", "Bucha"))["count"]!.GetValue<int>());
        var found = Assert.Single((await SaidAsync(archive, "Ann Smith", "Bucha"))["statements"]!.AsArray())!["statement"]!;
        Assert.Equal("Ana", (string)found["correction"]!["marks"]![0]!["by"]!);
        Assert.Equal(saying["statement"]!["speakers"]!.ToJsonString(), found["correction"]!["readSpeakers"]!.ToJsonString());
        var report = await LacunaRun.Of("said", "--archive", archive, "--by", "Ann Smith");
        Assert.Contains("corrected by Ana on", Unwrapped(report), StringComparison.Ordinal);
        Assert.Contains("Heard on air.", Unwrapped(report), StringComparison.Ordinal);

        var undone = await Json("correct", "undo", (string)correction["id"]!, "--archive", archive, "--by", "Ben");
        Assert.Equal("undone", (string)undone["corrections"]![0]!["standing"]!);
        Assert.Equal(before.ToJsonString(), (await SaidAsync(archive, "Ukraine", "Bucha")).ToJsonString());
        Assert.Contains("taken back by Ben", Unwrapped(await LacunaRun.Of("correct", "list", document, "--archive", archive)), StringComparison.Ordinal);
        Assert.Empty((await Json("correct", "list", "--archive", archive, "--kind", "merge"))["corrections"]!.AsArray());
    }

    [Fact]
    public async Task Accounts_are_split_and_merged_by_hand()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        var contacts = await Json("contacts", "--archive", archive, "--between", "China", "--and", "Ukraine");
        var paired = contacts["contacts"]!.AsArray().First(contact => contact!["isPaired"]!.GetValue<bool>())!;
        var (one, other) = (Account(paired["readouts"]![0]!), Account(paired["readouts"]![1]!));
        Assert.Empty(paired["corrections"]!.AsArray());

        await Json("correct", "split", one, other, "--archive", archive, "--by", "Ana");
        Assert.DoesNotContain(Contacts(await Json("contacts", "--archive", archive, "--between", "China", "--and", "Ukraine")), contact => Holds(contact, one) && Holds(contact, other));
        await Json("correct", "merge", one, other, "--archive", archive, "--by", "Ben");
        var merged = Assert.Single(Contacts(await Json("contacts", "--archive", archive, "--between", "China", "--and", "Ukraine")), contact => Holds(contact, one) && Holds(contact, other));
        Assert.Equal("Ben", (string)Assert.Single(merged["corrections"]!.AsArray())!["by"]!);
        Assert.Equal(["superseded", "counts"], (await Json("correct", "list", "--archive", archive))["corrections"]!.AsArray().Select(row => (string)row!["standing"]!));
    }

    [Fact]
    public async Task A_rejected_point_stays_in_the_comparison_and_is_not_counted()
    {
        using var scratch = new Scratch();
        var archive = scratch.Path("two.lacuna");
        var (a, b) = (Samples.A, Samples.B);
        Assert.Equal(ExitCode.Done, (await LacunaRun.Of("import", a, b, "--archive", archive, "--reader", "rules")).ExitCode);
        var before = await Json("compare", a, b);
        var documents = (await Json("documents", "--archive", archive))["documents"]!.AsArray().Select(document => (string)document!["id"]!).ToList();
        var (idA, idB) = (documents.Single(id => id.Contains("people.cn", StringComparison.Ordinal) || id.Contains("xinhua", StringComparison.Ordinal)), documents.Single(id => id.Contains("kuleba", StringComparison.OrdinalIgnoreCase)));
        await Json("correct", "reject", idA, idB, "p1", "--archive", archive, "--by", "Ana", "--note", "Two things.");

        var after = await Json("compare", a, b, "--archive", archive);
        Assert.Equal(("rejected", "Ana"), ((string)after["points"]![0]!["judgement"]!["verdict"]!, (string)after["points"]![0]!["judgement"]!["mark"]!["by"]!));
        var kind = (string)before["points"]![0]!["kind"]!;
        Assert.Equal(before["counts"]![kind]!.GetValue<int>() - 1, after["counts"]![kind]!.GetValue<int>());
        Assert.Equal(1, after["counts"]!["rejected"]!.GetValue<int>());
        Assert.Contains("rejected by hand is not counted", (string)after["answer"]![0]!, StringComparison.Ordinal);
        Assert.Contains("Rejected by hand", (await LacunaRun.Of("compare", a, b, "--archive", archive)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'correct dance' is not known", "dance")]
    [InlineData("say who you are", "undo", "k1", "--by", " ")]
    [InlineData("keeps no correction 'k1'", "undo", "k1")]
    [InlineData("write it so: lacuna correct undo ID", "undo")]
    [InlineData("write it so: lacuna correct speaker DOCUMENT STATEMENT", "speaker", "x")]
    [InlineData("say who spoke or to whom", "speaker", "DOCUMENT", "s1")]
    [InlineData("is neither a statement", "speaker", "DOCUMENT", "s999", "--speakers", "none")]
    [InlineData("holds no document 'nothing'", "speaker", "nothing", "s1", "--speakers", "none")]
    [InlineData("is not known; give a name", "speaker", "DOCUMENT", "s1", "--speakers", "Nobody Whatever")]
    [InlineData("is no new actor", "speaker", "DOCUMENT", "s1", "--speakers", "planet:x=X")]
    [InlineData("needs two documents", "merge", "DOCUMENT")]
    [InlineData("needs words", "note", "DOCUMENT")]
    [InlineData("does not stand in", "note", "DOCUMENT", "no such words", "--note", "x")]
    [InlineData("--kind 'x' is not known", "list", "--kind", "x")]
    public async Task What_cannot_be_done_is_told_in_one_line_and_nothing_is_kept(string words, params string[] args)
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        var document = (string)(await SaidAsync(archive, "Ukraine", "Bucha"))["statements"]![0]!["document"]!["id"]!;
        string[] all = ["correct", .. args.Select(arg => arg == "DOCUMENT" ? document : arg), .. args.Contains("--by") || args[0] == "list" ? [] : (string[])["--by", "Ana"], "--archive", archive];
        var run = await LacunaRun.Of(all);

        Assert.NotEqual(ExitCode.Done, run.ExitCode);
        run.CheckRefused(run.ExitCode, words);
        Assert.Empty((await Json("correct", "list", "--archive", archive))["corrections"]!.AsArray());
    }

    private static string Unwrapped(LacunaRun run) => string.Join(' ', run.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<JsonNode> Contacts(JsonNode file) => file["contacts"]!.AsArray().Select(contact => contact!);

    private static string Account(JsonNode readout) => $"{(string)readout["document"]!}#{(string)readout["contactId"]!}";

    private static bool Holds(JsonNode contact, string account) => contact["readouts"]!.AsArray().Any(readout => Account(readout!) == account);

    private static Task<JsonNode> SaidAsync(string archive, string by, string about) => Json("said", "--archive", archive, "--by", by, "--about", about);

    private static async Task<JsonNode> Json(params string[] args)
    {
        var run = await LacunaRun.Of([.. args, "--json"]);
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
        var node = JsonNode.Parse(run.Out)!;
        return node["schema"] is null ? node : JsonForm.Check(run.Out);
    }
}
