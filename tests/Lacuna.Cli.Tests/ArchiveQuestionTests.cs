using System.Text.Json.Nodes;

namespace Lacuna.Cli.Tests;

/// <summary>The verbs that ask an archive for statements, contacts, agenda and claims, on the shipped samples.</summary>
public sealed class ArchiveQuestionTests
{
    [Fact]
    public async Task What_was_said_about_a_subject_reads_as_its_golden_case()
    {
        using var scratch = new Scratch();
        var run = await LacunaRun.Of("said", "--archive", await SampleArchive.CopyTo(scratch), "--by", "Ukraine", "--about", "Bucha", "--html", scratch.Path("said.html"));
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
        Golden.Check("said/ukraine-bucha.txt", run.Out);
        Assert.Contains("Bucha", await File.ReadAllTextAsync(scratch.Path("said.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_comes_with_its_speaker_its_page_and_words_that_stand_in_the_document()
    {
        using var scratch = new Scratch();
        var json = await Json(scratch, "said", "--by", "Russia", "--about", "Bucha");
        Assert.NotEmpty(json["statements"]!.AsArray());
        Assert.All(json["statements"]!.AsArray(), saying =>
        {
            Assert.Contains(saying!["statement"]!["speakers"]!.AsArray(), speaker => (string?)speaker!["state"] == "state:RUS");
            var evidence = saying["evidence"]!;
            Assert.Equal(evidence["end"]!.GetValue<int>() - evidence["start"]!.GetValue<int>(), evidence["exact"]!.GetValue<string>().Length);
        });
        Assert.Equal(json["count"]!.GetValue<int>(), json["listed"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_day_given_to_to_is_the_last_day_and_a_name_is_the_addressee()
    {
        using var scratch = new Scratch();
        var early = await Json(scratch, "said", "--about", "Bucha", "--to", "2022-04-03");
        Assert.Equal("2022-04-03", early["until"]!.GetValue<string>());
        Assert.All(Documents(early), document => Assert.True(string.CompareOrdinal((string?)document["published"]!["date"], "2022-04-03") <= 0));
        var both = await Json(scratch, "said", "--to", "Ukraine", "--to", "2022-04-06");
        Assert.Equal("state:UKR", both["to"]!["id"]!.GetValue<string>());
        Assert.Equal("2022-04-06", both["until"]!.GetValue<string>());
    }

    [Fact]
    public async Task Fewer_are_listed_than_counted_when_a_limit_says_so()
    {
        using var scratch = new Scratch();
        var all = await Json(scratch, "said", "--about", "Bucha");
        var some = await Json(scratch, "said", "--about", "Bucha", "--limit", "2");
        Assert.Equal(all["count"]!.GetValue<int>(), some["count"]!.GetValue<int>());
        Assert.Equal(2, some["listed"]!.GetValue<int>());
    }

    [Fact]
    public async Task The_two_calls_of_the_ministers_make_a_series_with_the_place_that_a_text_gives()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        var run = await LacunaRun.Of("contacts", "--archive", archive, "--between", "China", "--and", "Ukraine");
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
        Golden.Check("said/china-ukraine-contacts.txt", run.Out);
        var json = JsonForm.Check((await LacunaRun.Of("contacts", "--archive", archive, "--between", "China", "--and", "Ukraine", "--json")).Out);
        var series = Assert.Single(json["series"]!.AsArray(), series => series!["kind"]!.GetValue<string>() == "calls" && series["held"]!.GetValue<int>() == 2)!;
        Assert.Equal([1, 2], series["places"]!.AsArray().Select(place => place!["held"]!.GetValue<int>()));
        Assert.All(json["contacts"]!.AsArray(), contact => Assert.Contains(contact!["participants"]!.AsArray(), actor => (string?)actor!["state"] == "state:CHN" || (string?)actor["id"] == "state:CHN"));
    }

    [Fact]
    public async Task Agenda_and_claims_read_as_their_golden_cases_and_have_their_published_forms()
    {
        using var scratch = new Scratch();
        var archive = await SampleArchive.CopyTo(scratch);
        Golden.Check("said/agenda.txt", (await LacunaRun.Of("agenda", "--archive", archive)).Out);
        JsonForm.Check((await LacunaRun.Of("agenda", "--archive", archive, "--json")).Out);
        Golden.Check("said/bucha-claims.txt", (await LacunaRun.Of("claims", "--archive", archive, "--about", "Bucha")).Out);
        var claims = JsonForm.Check((await LacunaRun.Of("claims", "--archive", archive, "--about", "Bucha", "--json")).Out);
        Assert.Equal(claims["compared"]!.GetValue<int>(), claims["claims"]!.AsArray().Sum(claim => claim!["statements"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("said --about Bucha")]
    [InlineData("claims --about Bucha")]
    [InlineData("agenda")]
    [InlineData("contacts")]
    [InlineData("wording --actor Russia --phrase provocation")]
    [InlineData("silence --actor China --about Bucha --from 2022-04-02 --to 2022-04-06")]
    [InlineData("coverage")]
    [InlineData("subject list")]
    [InlineData("subject suggest Bucha")]
    public async Task Every_report_goes_to_a_page(string line)
    {
        using var scratch = new Scratch();
        string[] command = [.. line.Split(' '), "--archive", await SampleArchive.CopyTo(scratch)];
        await LacunaRun.Of("subject", "add", "Bucha", "--archive", command[^1], "--translations", "uk:Буча,zh:布查");
        var run = await LacunaRun.Of([.. command, "--html", scratch.Path("report.html")]);
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
        var page = PageForm.Check(await File.ReadAllTextAsync(scratch.Path("report.html"), TestContext.Current.CancellationToken));
        Assert.NotEmpty(page.QuerySelectorAll("main section"));
        (await LacunaRun.Of([.. command, "--html", scratch.Path("nowhere/report.html")])).CheckRefused(ExitCode.OutputRefused, "nowhere");
        (await LacunaRun.Of([.. command, "--html", command[^1]])).CheckRefused(ExitCode.BadUse, "write over");
    }

    [Theory]
    [InlineData("said")]
    [InlineData("claims --about Bucha")]
    [InlineData("agenda")]
    [InlineData("documents")]
    [InlineData("contacts")]
    [InlineData("wording --actor Russia")]
    [InlineData("silence --actor China --about Bucha")]
    public async Task Days_at_both_ends_of_the_calendar_are_days_like_others(string line)
    {
        using var scratch = new Scratch();
        var run = await LacunaRun.Of([.. line.Split(' '), "--archive", await SampleArchive.CopyTo(scratch), "--from", "0001-01-01", "--to", "9999-12-31", "--json"]);
        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
    }

    [Theory]
    [InlineData("said --by China", ExitCode.BadUse, "say which archive")]
    [InlineData("said --archive missing.lacuna", ExitCode.InputRefused, "missing.lacuna")]
    [InlineData("said --archive x --act frobnicate", ExitCode.BadUse, "there are inform")]
    [InlineData("said --archive x --limit 0", ExitCode.BadUse, "no number from 1")]
    [InlineData("said --archive x --to China --to Ukraine", ExitCode.BadUse, "more than once")]
    [InlineData("said --archive x --from 2022-04-06 --to 2022-04-02", ExitCode.BadUse, "swap them")]
    [InlineData("claims --archive x", ExitCode.BadUse, "say about what")]
    [InlineData("agenda --archive x --from yesterday", ExitCode.BadUse, "is no day")]
    [InlineData("contacts", ExitCode.BadUse, "say where")]
    [InlineData("contacts samples --archive x", ExitCode.BadUse, "not both")]
    [InlineData("contacts samples --between China", ExitCode.BadUse, "go with --archive")]
    [InlineData("contacts --archive x --and China", ExitCode.BadUse, "needs --between")]
    [InlineData("contacts --archive x --reader rules", ExitCode.BadUse, "go with files")]
    public async Task Bad_use_is_told_in_one_line_with_the_mend(string line, int code, string words) =>
        (await LacunaRun.Of(line.Split(' '))).CheckRefused(code, words);

    private static async Task<JsonNode> Json(Scratch scratch, string verb, params string[] options) =>
        JsonForm.Check((await LacunaRun.Of([verb, "--archive", await SampleArchive.CopyTo(scratch), .. options, "--json"])).Out);

    private static IEnumerable<JsonNode> Documents(JsonNode said) => said["statements"]!.AsArray().Select(saying => saying!["document"]!);
}
