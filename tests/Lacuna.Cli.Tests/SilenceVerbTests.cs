using System.Text.Json.Nodes;

namespace Lacuna.Cli.Tests;

/// <summary>The README's example on silence, and what goes wrong around it.</summary>
public sealed class SilenceVerbTests
{
    [Fact]
    public async Task Chinas_silence_and_its_end_are_told_from_the_samples()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        var silent = await LacunaRun.Of("silence", "--archive", archive, "--actor", "China", "--about", "Bucha", "--from", "2022-04-02", "--to", "2022-04-04", "--html", scratch.Path("silence.html"));
        Assert.Equal(("", ExitCode.Done), (silent.Error, silent.ExitCode));
        Golden.Check("silence/china-silent.txt", silent.Out);
        Assert.Contains("Qingming", await File.ReadAllTextAsync(scratch.Path("silence.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var broken = await LacunaRun.Of("silence", "--archive", archive, "--actor", "China", "--about", "Bucha", "--from", "2022-04-02", "--to", "2022-04-06");
        Golden.Check("silence/china-broken.txt", broken.Out);
    }

    [Fact]
    public async Task Kuleba_is_loud_as_an_actor_and_silent_in_one_post()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        var json = JsonForm.Check((await LacunaRun.Of("silence", "--archive", archive, "--actor", "Dmytro Kuleba", "--about", "Bucha", "--from", "2022-04-03", "--to", "2022-04-04", "--json")).Out);
        Assert.Equal("broken", json["verdict"]!.GetValue<string>());
        var missed = Assert.Single(json["opportunities"]!.AsArray(), opportunity => !opportunity!["isTaken"]!.GetValue<bool>());
        Assert.Contains("Wang Yi", missed!["document"]!["title"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(json["pleas"]!.AsArray());
    }

    [Fact]
    public async Task A_hole_that_a_person_notes_leaves_the_silence_open_and_a_declaration_mends_it()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        var noted = await LacunaRun.Of("coverage", "--archive", archive, "--source", "Xinhua", "--hole", "2022-04-03..2022-04-03", "--reason", "the site could not be reached", "--json");
        Assert.Equal(2, JsonForm.Check(noted.Out)["sources"]![0]!["holes"]!.AsArray().Count);
        Assert.Equal("notEstablished", await VerdictAsync(archive, "China"));
        await LacunaRun.Of("coverage", "--archive", archive, "--source", "xinhua", "--declare", "2022-04-02..2022-04-04");
        Assert.Equal("silent", await VerdictAsync(archive, "China"));
        Assert.Equal("broken", await VerdictAsync(archive, "The White House"));
    }

    [Fact]
    public async Task Subjects_are_kept_listed_scanned_and_forgotten()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        await LacunaRun.Of("subject", "add", "Bucha", "--archive", archive, "--translations", "uk:Буча,zh:布查");
        await LacunaRun.Of("subject", "add", "Washington", "--archive", archive, "--terms", "=Washington(sanctions|Congress)");
        var listed = JsonForm.Check((await LacunaRun.Of("subject", "list", "--archive", archive, "--json")).Out)["subjects"]!.AsArray();
        Assert.Equal(["Bucha", "Washington"], listed.Select(subject => subject!["name"]!.GetValue<string>()));
        Assert.Equal(["Bucha", "Буча", "布查"], listed[0]!["terms"]!.AsArray().Select(term => term!["words"]!.GetValue<string>()));
        Assert.Equal(["sanctions", "Congress"], listed[1]!["terms"]![0]!["companions"]!.AsArray().Select(word => word!.GetValue<string>()));

        var scan = JsonForm.Check((await LacunaRun.Of("silence", "--archive", archive, "--scan", "--from", "2022-04-02", "--to", "2022-04-04", "--json")).Out);
        var china = Row(scan, "China", "Bucha");
        Assert.Equal("silent", china["verdict"]!.GetValue<string>());
        Assert.InRange(china["chance"]!.GetValue<double>(), 0, china["adjusted"]!.GetValue<double>());

        Assert.Equal(ExitCode.Done, (await LacunaRun.Of("subject", "remove", "Bucha", "--archive", archive)).ExitCode);
        var again = await LacunaRun.Of("subject", "remove", "Bucha", "--archive", archive);
        again.CheckRefused(ExitCode.BadUse, "keeps no subject 'Bucha'");
    }

    [Fact]
    public async Task Terms_are_suggested_with_and_without_an_archive()
    {
        var alone = JsonForm.Check((await LacunaRun.Of("subject", "suggest", "Bucha", "--json")).Out);
        var words = alone["subjects"]![0]!["terms"]!.AsArray().Select(term => term!["words"]!.GetValue<string>()).ToList();
        Assert.Superset(new HashSet<string> { "Bucha", "Buča", "Boutcha", "Буча", "布查" }, words.ToHashSet());
        using var scratch = new Scratch();
        var counted = await LacunaRun.Of("subject", "suggest", "Bucha", "--archive", await SampleArchive.CopyTo(scratch));
        Assert.Contains("documents", counted.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("silence --actor China --about Bucha --from 2022-04-02 --to 2022-04-04", ExitCode.BadUse, "say which archive")]
    [InlineData("silence --archive missing.lacuna --actor China --about Bucha --from 2022-04-02 --to 2022-04-04", ExitCode.InputRefused, "missing.lacuna")]
    [InlineData("silence --archive x --about Bucha --from 2022-04-02 --to 2022-04-04", ExitCode.BadUse, "--actor")]
    [InlineData("silence --archive x --actor China --from 2022-04-02 --to 2022-04-04", ExitCode.BadUse, "--about")]
    [InlineData("silence --archive x --actor China --about Bucha --from 2022-04-02", ExitCode.BadUse, "for which days")]
    [InlineData("silence --archive x --actor China --about Bucha --from 2022-04-06 --to 2022-04-02", ExitCode.BadUse, "swap them")]
    [InlineData("silence --archive x --actor China --about Bucha --from yesterday --to 2022-04-02", ExitCode.BadUse, "is no day")]
    [InlineData("silence --archive x --scan --channels Xinhua --from 2022-04-02 --to 2022-04-04", ExitCode.BadUse, "--channels")]
    [InlineData("subject frobnicate --archive x", ExitCode.BadUse, "add, list, remove, suggest")]
    [InlineData("subject add --archive x", ExitCode.BadUse, "needs a name")]
    [InlineData("subject add Bucha --translations Буча --archive x", ExitCode.BadUse, "names no language")]
    [InlineData("subject add Bucha --terms ?! --archive x", ExitCode.BadUse, "has no words")]
    [InlineData("coverage --archive x --hole 2022-04-02", ExitCode.BadUse, "of which source")]
    [InlineData("coverage --archive x --source Xinhua --hole 2022-04-02", ExitCode.BadUse, "--reason")]
    [InlineData("coverage --archive x --source Xinhua --declare 2022-04-05..2022-04-02", ExitCode.BadUse, "swap them")]
    public async Task Bad_use_is_told_in_one_line_with_the_mend(string line, int code, string words) =>
        (await LacunaRun.Of(line.Split(' '))).CheckRefused(code, words);

    [Theory]
    [InlineData("Ruritania", "is not known")]
    [InlineData("Wang", "give the id")]
    public async Task An_actor_that_cannot_be_told_is_asked_for_again(string actor, string words)
    {
        using var scratch = new Scratch();
        var run = await LacunaRun.Of("silence", "--archive", await SampleArchive.CopyTo(scratch), "--actor", actor, "--about", "Bucha", "--from", "2022-04-02", "--to", "2022-04-04");
        run.CheckRefused(ExitCode.BadUse, words);
    }

    private static async Task<string> VerdictAsync(string archive, string actor)
    {
        var run = await LacunaRun.Of("silence", "--archive", archive, "--actor", actor, "--about", "Bucha", "--from", "2022-04-02", "--to", "2022-04-04", "--json");
        return JsonForm.Check(run.Out)["verdict"]!.GetValue<string>();
    }

    private static JsonNode Row(JsonNode scan, string actor, string subject) => scan["rows"]!.AsArray().Single(row =>
        row!["actor"]!["name"]!.GetValue<string>() == actor && row["subject"]!.GetValue<string>() == subject)!;
}
