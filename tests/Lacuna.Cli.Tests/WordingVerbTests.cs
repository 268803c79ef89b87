using System.Text.Json.Nodes;

namespace Lacuna.Cli.Tests;

public sealed class WordingVerbTests
{
    private static readonly string Ministry = Cases.Path("wordings/ministry/statements");

    [Fact]
    public async Task A_folder_of_dated_files_tells_what_came_and_went()
    {
        var run = await LacunaRun.Of("wording", Ministry);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("“is concerned about” for “condemns”", run.Out, StringComparison.Ordinal);
        Golden.Check("reports/wording/terminal.txt", run.Out.Replace(Ministry, "ministry", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_shows_where_each_wording_stands()
    {
        using var scratch = new Scratch();
        Assert.Equal(ExitCode.Done, (await LacunaRun.Of("wording", Ministry, "--html", scratch.Path("wording.html"))).ExitCode);
        var html = await File.ReadAllTextAsync(scratch.Path("wording.html"), TestContext.Current.CancellationToken);
        Golden.Check("reports/wording/report.html", html.Replace(LacunaApp.Version, "0.0.0", StringComparison.Ordinal));
        var page = PageForm.Check(html);
        Assert.All(page.QuerySelectorAll("article.point"), point => Assert.NotEmpty(point.QuerySelectorAll("details mark")));
    }

    [Fact]
    public async Task The_JSON_has_the_published_form_and_names_the_words()
    {
        var json = JsonForm.Check((await LacunaRun.Of("wording", Ministry, "--json")).Out);
        var kinds = json["found"]!["changes"]!.AsArray().Select(change => change!["kind"]!.GetValue<string>());
        Assert.Equal(["weaker", "otherName"], kinds);
        Assert.Null(json["asked"]);
    }

    [Fact]
    public async Task A_phrase_that_is_asked_for_has_its_runs()
    {
        var json = JsonForm.Check((await LacunaRun.Of("wording", Ministry, "--phrase", "Quiet and  patient TALKS", "--json")).Out);
        var run = Assert.Single(json["asked"]!["wording"]!["runs"]!.AsArray())!;
        Assert.Equal(("2031-03-24", "2031-05-12", 8), (Day(run, "first"), Day(run, "last"), run["documents"]!.GetValue<int>()));
        Assert.Null(json["found"]);
    }

    [Fact]
    public async Task A_phrase_that_is_never_used_is_no_error()
    {
        var run = await LacunaRun.Of("wording", Ministry, "--phrase", "deep regret");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("“deep regret” stands in none of 24 documents", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_documents_of_the_actor_count()
    {
        using var scratch = new Scratch();
        scratch.Write("a.txt", "Source: Herald\nSpeaks for: state:KEN\nPublished: 2031-01-01\n\nWe stand ready.");
        scratch.Write("b.txt", "Source: Gazette\nSpeaks for: state:CHL\nPublished: 2031-01-02\n\nWe stand ready.");
        foreach (var actor in (string[])["state:KEN", "Kenya", "herald"])
        {
            var json = JsonForm.Check((await LacunaRun.Of("wording", scratch.Folder, "--actor", actor, "--phrase", "stand ready", "--json")).Out);
            Assert.Equal(1, json["asked"]!["wording"]!["uses"]!.GetValue<int>());
        }
    }

    [Theory]
    [InlineData("Ukraine", 2)]
    [InlineData("Dmytro Kuleba", 1)]
    [InlineData("mfa.gov.ua", 1)]
    [InlineData("China", 1)]
    [InlineData("the telegraph", 1)]
    public async Task Whose_documents_are_whose_does_not_hang_on_whether_they_are_files_or_an_archive(string actor, int documents)
    {
        using var scratch = new Scratch();
        scratch.Write("pile/a.txt", "Source: Dmytro Kuleba on Twitter\nSpeaks for: person:dmytro-kuleba\nPublished: 2031-01-01\n\nWe stand ready to talk.");
        scratch.Write("pile/b.txt", "Source: mfa.gov.ua\nSpeaks for: state:UKR\nPublished: 2031-01-02\n\nOur side will stand ready.");
        scratch.Write("pile/c.txt", "Source: Xinhua\nSpeaks for: state:CHN\nPublished: 2031-01-03\n\nBoth must stand ready for winter.");
        scratch.Write("pile/d.txt", "Source: The Telegraph\nPublished: 2031-01-04\n\nTroops stand ready at the border.");
        var (pile, archive) = (scratch.Path("pile"), scratch.Path("pile.lacuna"));
        Assert.Equal(ExitCode.Done, (await LacunaRun.Of("import", pile, "--archive", archive, "--reader", "rules")).ExitCode);
        foreach (var where in (string[][])[[pile], ["--archive", archive]])
        {
            var json = JsonForm.Check((await LacunaRun.Of(["wording", .. where, "--actor", actor, "--phrase", "stand ready", "--json"])).Out);
            Assert.Equal(documents, json["asked"]!["wording"]!["uses"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task An_archive_tells_the_same_runs_as_the_files_it_was_made_of()
    {
        using var scratch = new Scratch();
        var archive = Path.Combine(scratch.Folder, "ministry.lacuna");
        Assert.Equal(ExitCode.Done, (await LacunaRun.Of("import", Ministry, "--archive", archive, "--reader", "none")).ExitCode);
        var held = JsonForm.Check((await LacunaRun.Of("wording", "--archive", archive, "--phrase", "quiet and patient talks", "--json")).Out);
        var files = JsonForm.Check((await LacunaRun.Of("wording", Ministry, "--phrase", "quiet and patient talks", "--json")).Out);
        Assert.Equal(RunsOf(files), RunsOf(held));
        Assert.NotEmpty(RunsOf(held));

        static string[] RunsOf(JsonNode json) => [.. json["asked"]!["wording"]!["runs"]!.AsArray().Select(run => $"{Day(run!, "first")} {Day(run!, "last")} {run!["documents"]}")];
    }

    [Fact]
    public async Task Files_and_an_archive_are_not_looked_through_together()
    {
        (await LacunaRun.Of("wording", Ministry, "--archive", "record.lacuna")).CheckRefused(ExitCode.BadUse, "not both");
        (await LacunaRun.Of("wording")).CheckRefused(ExitCode.BadUse, "--archive");
    }

    [Theory]
    [InlineData("Herald (state:KEN)", "--actor", "Chile")]
    [InlineData("no document with a date is left", "--from", "2040-01-01")]
    public async Task A_series_without_documents_is_refused_with_the_mend(string mend, params string[] options)
    {
        using var scratch = new Scratch();
        scratch.Write("a.txt", "Source: Herald\nSpeaks for: state:KEN\nPublished: 2031-01-01\n\nWe stand ready.");
        var run = await LacunaRun.Of(["wording", scratch.Folder, .. options]);
        run.CheckRefused(ExitCode.InputRefused, mend);
    }

    [Theory]
    [InlineData("has no words", "--phrase", "...")]
    [InlineData("--any-form needs --phrase", "--any-form")]
    [InlineData("--rows 0 is out of range", "--rows", "0")]
    [InlineData("--from 2031-02-01 lies after 2031-01-01", "--from", "2031-02-01", "--to", "2031-01-01")]
    [InlineData("is no day", "--from", "May")]
    [InlineData("--phrase needs a value", "--phrase")]
    public async Task Bad_use_is_told_in_one_line(string mend, params string[] options)
    {
        var run = await LacunaRun.Of(["wording", Ministry, .. options]);
        run.CheckRefused(ExitCode.BadUse, mend);
    }

    private static string Day(JsonNode run, string end) => run["days"]![end]!.GetValue<string>();
}
