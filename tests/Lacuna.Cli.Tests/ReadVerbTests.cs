namespace Lacuna.Cli.Tests;

public sealed class ReadVerbTests
{
    [Fact]
    public async Task A_document_is_read_into_its_report()
    {
        var run = await LacunaRun.Of("read", Samples.A);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Statements", run.Out, StringComparison.Ordinal);
        Assert.Contains("thanked", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_has_the_published_form_and_an_entry_for_each_document()
    {
        var run = await LacunaRun.Of("read", Samples.A, Samples.Context, "--json");
        var json = JsonForm.Check(run.Out);
        Assert.Equal(1 + Directory.GetFiles(Samples.Context).Length, json["readings"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_time_and_source_given_stand_in_for_those_that_a_text_lacks()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.txt", "The minister said on Monday that talks will go on.");
        var run = await LacunaRun.Of("read", path, "--published", "2022-04-06", "--zone", "Asia/Shanghai", "--source", "Xinhua", "--speaks-for", "state:CHN", "--json");
        var document = JsonForm.Check(run.Out)["readings"]![0]!["document"]!;
        Assert.Equal("2022-04-06", document["published"]!["date"]!.GetValue<string>());
        Assert.Equal("Xinhua", document["source"]!["name"]!.GetValue<string>());
        Assert.Equal("state:CHN", document["source"]!["speaksFor"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_map_names_the_columns_of_a_table()
    {
        using var scratch = new Scratch();
        var table = scratch.Write("a.csv", "wording,when\nThe ministers met.,2022-04-06\n");
        Assert.Contains("--map", (await LacunaRun.Of("read", table)).Error, StringComparison.Ordinal);
        var run = await LacunaRun.Of("read", table, "--map", scratch.Write("map.json", """{"text": ["wording"], "published": "when"}"""), "--json");
        Assert.Equal("2022-04-06", JsonForm.Check(run.Out)["readings"]![0]!["document"]!["published"]!["date"]!.GetValue<string>());
    }

    [Fact]
    public async Task Files_of_a_folder_that_cannot_be_read_are_named_and_do_not_stop_the_rest()
    {
        using var scratch = new Scratch();
        scratch.Write("pile/a.txt", "The ministers met.");
        File.WriteAllBytes(scratch.Path("pile/b.txt"), [0, 1, 2, 3, 0, 0, 0, 0]);
        var run = await LacunaRun.Of("read", scratch.Path("pile"));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("b.txt", run.Error, StringComparison.Ordinal);
        var json = JsonForm.Check((await LacunaRun.Of("read", scratch.Path("pile"), "--json")).Out);
        Assert.Single(json["refused"]!.AsArray());
    }
}
