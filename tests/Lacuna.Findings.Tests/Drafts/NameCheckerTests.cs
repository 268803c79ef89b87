using System.Collections.Immutable;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Names;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Tests.Drafts;

public sealed class NameCheckerTests
{
    [Theory]
    [InlineData("Chinese Foreign Minister Wang Yi met reporters.", NameCheckKind.Office, Agreement.Agrees)]
    [InlineData("Russian Foreign Minister Dmitry Medvedev met reporters.", NameCheckKind.Office, Agreement.NotEstablished)]
    [InlineData("French President Jean-Yves Le Drian met reporters.", NameCheckKind.Office, Agreement.Differs)]
    [InlineData("Ukrainian Foreign Minister Denys Shmyhal met reporters.", NameCheckKind.Office, Agreement.Differs)]
    [InlineData("Ukrainian Prime Minister Denys Shmyhal met reporters.", NameCheckKind.Office, Agreement.Agrees)]
    [InlineData("President Barack Obama met reporters.", NameCheckKind.Former, Agreement.Differs)]
    [InlineData("Former President Barack Obama met reporters.", NameCheckKind.Former, Agreement.Agrees)]
    [InlineData("The ex-president Barack Obama met reporters.", NameCheckKind.Former, Agreement.Agrees)]
    [InlineData("The then-President Barack Obama met reporters.", NameCheckKind.Office, Agreement.Agrees)]
    [InlineData("Then President Barack Obama met reporters.", NameCheckKind.Office, Agreement.Agrees)]
    [InlineData("Former Ukrainian President Volodymyr Zelensky met reporters.", NameCheckKind.Former, Agreement.Differs)]
    [InlineData("Former German Chancellor Angela Merkel met reporters.", NameCheckKind.Former, Agreement.Agrees)]
    [InlineData("German Chancellor Angela Merkel met reporters.", NameCheckKind.Former, Agreement.Differs)]
    [InlineData("Prime Minister Rishi Sunak of Britain met reporters.", NameCheckKind.Office, Agreement.Differs)]
    [InlineData("Polish President Gitanas Nauseda met reporters.", NameCheckKind.Country, Agreement.Differs)]
    [InlineData("Lithuanian President Gitanas Nauseda met reporters.", NameCheckKind.Office, Agreement.Agrees)]
    public async Task A_title_is_held_against_the_offices_of_that_day(string text, NameCheckKind kind, Agreement verdict)
    {
        var check = Assert.Single(await CheckAsync(text));
        Assert.Equal((kind, verdict), (check.Kind, check.Verdict));
        Assert.Equal(verdict == Agreement.NotEstablished, check.Doubt is not null);
    }

    [Theory]
    [InlineData("Deputy Foreign Minister Lado Nobodyson met reporters.", NameDoubt.UnknownPerson)]
    [InlineData("Acting President Barack Obama met reporters.", NameDoubt.LooseOffice)]
    [InlineData("President Ronald Reagan has many admirers.", NameDoubt.AnotherTime)]
    [InlineData("An aide who served President Barack Obama met reporters.", NameDoubt.AnotherTime)]
    [InlineData("A former adviser to President Barack Obama met reporters.", NameDoubt.AnotherTime)]
    public async Task What_the_tables_do_not_know_for_certain_is_not_established(string text, NameDoubt doubt)
    {
        var check = Assert.Single(await CheckAsync(text));
        Assert.Equal((Agreement.NotEstablished, doubt), (check.Verdict, check.Doubt));
    }

    [Fact]
    public async Task Nothing_is_said_of_days_after_the_tables_were_made_or_of_a_draft_without_a_day()
    {
        Assert.Equal(NameDoubt.UncertainDays, Assert.Single(await CheckAsync("Former Ukrainian President Volodymyr Zelensky met reporters.", "2031-04-04")).Doubt);
        Assert.Equal(NameDoubt.NoDate, Assert.Single(await CheckAsync("President Barack Obama met reporters.", null)).Doubt);
    }

    [Fact]
    public async Task A_title_of_the_day_that_the_paragraph_speaks_of_agrees()
    {
        Assert.Equal(Agreement.Agrees, Assert.Single(await CheckAsync("In May 2014, President Barack Obama met reporters.")).Verdict);
        Assert.Equal(Agreement.Differs, Assert.Single(await CheckAsync("In May 2021, President Barack Obama met reporters.")).Verdict);
    }

    [Fact]
    public async Task What_differs_is_told_with_the_offices_held_and_who_held_the_one_claimed()
    {
        var check = Assert.Single(await CheckAsync("Polish President Gitanas Nauseda met reporters."));
        Assert.Equal("Polish President Gitanas Nauseda", check.Words.Exact);
        Assert.Equal("state:LTU", Assert.Single(check.Holdings).Body);
        Assert.Equal("Andrzej Duda", Assert.Single(check.Holders).Name);
    }

    [Fact]
    public async Task Words_in_quotation_marks_are_anothers() =>
        Assert.Empty(await CheckAsync("\"I spoke with President Barack Obama,\" she said."));

    [Theory]
    [InlineData("Volodymyr Zelensky spoke. Volodymyr Zelenskyy was tired.", "Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Zelensky spoke. Volodymyr Zelenskiy was tired. Zelensky left.", "Volodymyr Zelenskiy", "Zelensky")]
    [InlineData("Marta Brunowska spoke. Marta Brunovska was tired. Marta Brunowska left.", "Marta Brunovska", "Marta Brunowska")]
    public async Task Two_spellings_of_one_name_are_shown_the_rarer_first(string text, string rare, string usual)
    {
        var check = Assert.Single(await CheckAsync(text), check => check.Kind == NameCheckKind.Spelling);
        Assert.Contains(check.Words.Exact, (string[])[rare, usual]);
        Assert.NotEqual(check.Words.Exact, check.Other!.Exact);
        Assert.Contains(check.Other.Exact, (string[])[rare, usual]);
    }

    [Theory]
    [InlineData("Volodymyr Zelensky spoke. Zelensky was tired.")]
    [InlineData("Ivan Petrov spoke. Anna Petrova was tired.")]
    [InlineData("Peter Hansen spoke. Maria Hanson was tired.")]
    [InlineData("James O’Neill spoke. James O'Neill was tired.")]
    [InlineData("Xi Jinping spoke. Li Keqiang was tired.")]
    [InlineData("VOLODYMYR ZELENSKY SPEAKS\n\nVolodymyr Zelensky spoke.")]
    public async Task Other_names_are_no_spellings(string text) =>
        Assert.DoesNotContain(await CheckAsync(text), check => check.Kind == NameCheckKind.Spelling);

    [Fact]
    public async Task The_record_of_those_days_tells_where_the_tables_do_not()
    {
        const string Text = "Defence Minister Lado Nobodyson met reporters.";
        var same = Made.Read("The Post", null, "2022-04-03", "Defence Minister Lado Nobodyson visited a plant.");
        var other = Made.Read("The Post", null, "2022-04-03", "Finance Minister Lado Nobodyson visited a plant.");
        var late = Made.Read("The Post", null, "2022-08-03", "Finance Minister Lado Nobodyson visited a plant.");

        Assert.Equal(Agreement.Agrees, Assert.Single(await CheckAsync(Text, archive: new MemoryArchive([same]))).Verdict);
        var check = Assert.Single(await CheckAsync(Text, archive: new MemoryArchive([other])));
        Assert.Equal(Agreement.Differs, check.Verdict);
        Assert.Equal("Finance Minister Lado Nobodyson", Assert.Single(check.Record).Evidence.Exact);
        Assert.Equal(1, check.Looked!.Documents);
        Assert.Equal(NameDoubt.UnknownPerson, Assert.Single(await CheckAsync(Text, archive: new MemoryArchive([late]))).Doubt);
    }

    [Fact]
    public async Task Where_the_record_speaks_against_the_tables_nothing_is_established() => Assert.Equal(
        NameDoubt.TablesAndRecordDiffer,
        Assert.Single(await CheckAsync("President Barack Obama met reporters.", archive: new MemoryArchive([Made.Read("The Post", null, "2022-04-03", "President Barack Obama visited a plant.")]))).Doubt);

    [Theory]
    [InlineData("")]
    [InlineData("President")]
    [InlineData("Former former ex- President  \ud800 Obama\udfff ’s Former")]
    [InlineData("乌克兰总统泽连斯基")]
    [InlineData("الرئيس الأوكراني فولوديمير زيلينسكي")]
    public async Task Odd_texts_are_checked_as_well_as_can_be(string text)
    {
        foreach (var day in (string?[])[null, "0001-01-01", "2022-04-04", "9999-12-31"])
        {
            Assert.All(await CheckAsync(text, day), check => Assert.Equal(check.Words.Exact, check.Words.At.In(text)));
        }
    }

    [Fact]
    public void The_same_is_found_in_every_culture() => EveryCulture.Check(() => Assert.Equal(
        [NameCheckKind.Spelling, NameCheckKind.Former],
        CheckAsync("Volodymyr Zelenskiy spoke to Volodymyr Zelensky. PRESIDENT IN TITLE\n\nPresident Barack Obama met reporters. ").GetAwaiter().GetResult()
            .Where(check => check.Verdict == Agreement.Differs).Select(check => check.Kind)));

    [Fact]
    public async Task The_founding_articles_names_agree_or_are_unknown()
    {
        var checks = await new NameChecker(await DraftDesk.SamplesAsync(), ActorTable.Default).CheckAsync(DraftDesk.Founding(), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(checks, check => check.Verdict == Agreement.Differs);
        Assert.Contains(checks, check => check is { Office: "foreign-minister", Verdict: Agreement.Agrees, Person.Name: "Dmytro Kuleba" });
    }

    private static Task<ImmutableArray<NameCheck>> CheckAsync(string text, string? day = "2022-04-04", MemoryArchive? archive = null) =>
        new NameChecker(archive ?? new MemoryArchive([]), ActorTable.Default).CheckAsync(DraftDesk.Read(day, text), TestContext.Current.CancellationToken);
}
