using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Findings.Drafts.Chains;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Models;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Tests.Drafts.Chains;

public sealed class ChainCheckerTests
{
    private static readonly SentenceSimilarity Similarity = new(new SentenceEncoder());

    [Fact]
    public async Task What_Xinhua_says_that_Wang_said_comes_from_China_s_own_agency()
    {
        var check = await OfCaseAsync("capable of making choices");
        Assert.Equal(ChainVerdict.OwnPage, check.Verdict);
        Assert.Equal(("Xinhua", Carrier.Own), (check.Own!.Words.Document.Source!.Name, check.Own.Carrier));
    }

    [Fact]
    public async Task What_Xinhua_says_that_Kuleba_said_is_Xinhua_s_telling()
    {
        var check = await OfCaseAsync("a great country");
        Assert.Equal(ChainVerdict.PassedOn, check.Verdict);
        var told = check.PassedOn[0];
        Assert.Equal(("Xinhua", Carrier.OtherActor), (told.Words.Document.Source!.Name, told.Carrier));
        Assert.True(check.HidesWay);
        Assert.Null(check.Own);
    }

    [Fact]
    public async Task A_minister_s_own_post_is_his_page_though_no_statement_stands_in_it()
    {
        var check = await OfCaseAsync("We both share the conviction", "Dmytro Kuleba");
        Assert.Equal(ChainVerdict.OwnPage, check.Verdict);
        Assert.Equal("Dmytro Kuleba on Twitter", check.Own!.Words.Document.Source!.Name);
    }

    [Fact]
    public async Task What_only_the_other_side_tells_is_not_covered_by_something_like_it_on_an_own_page()
    {
        var check = await OfCaseAsync("ready to make efforts");
        Assert.Equal(ChainVerdict.PassedOn, check.Verdict);
        Assert.Equal("Ministry of Foreign Affairs of Ukraine", check.PassedOn[0].Words.Document.Source!.Name);
    }

    [Fact]
    public async Task What_the_record_does_not_have_is_not_found_with_how_hard_was_looked()
    {
        var check = await OfCaseAsync("elephants");
        Assert.Equal(ChainVerdict.NotFound, check.Verdict);
        Assert.Null(check.Own);
        Assert.Empty(check.PassedOn);
        Assert.NotNull(check.Days);
    }

    [Fact]
    public async Task An_outlet_says_all_that_its_pages_say()
    {
        var check = await OfCaseAsync("Xinhua said");
        Assert.Equal(ChainVerdict.OwnPage, check.Verdict);
        Assert.Equal("Xinhua", check.Own!.Words.Document.Source!.Name);
    }

    [Fact]
    public async Task A_relay_that_the_draft_names_hides_nothing()
    {
        var check = Assert.Single(
            await CheckAsync("2022-04-04", "Kuleba called China a great country and an active force for peace, according to Xinhua."),
            check => check.Speaker.Name == "Dmytro Kuleba");
        Assert.Equal(ChainVerdict.PassedOn, check.Verdict);
        Assert.Equal("Xinhua", Assert.Single(check.DraftBy).Name);
        Assert.False(check.HidesWay);
    }

    [Fact]
    public async Task Somebody_else_who_says_that_it_was_said_stands_between()
    {
        MemoryArchive archive = new([Made.Read("president.gov.ua", "state:UKR", "2022-04-03", "Joe Biden said that Dmytro Kuleba had promised new grain ships for Egypt.")]);
        var check = Assert.Single(await CheckAsync("2022-04-04", "Dmytro Kuleba promised new grain ships for Egypt.", archive));
        Assert.Equal(ChainVerdict.PassedOn, check.Verdict);
        Assert.Equal("Joe Biden", Assert.Single(check.PassedOn[0].By).Name);
    }

    [Fact]
    public async Task Words_after_the_draft_are_not_looked_for()
    {
        MemoryArchive archive = new([Made.Read("president.gov.ua", "state:UKR", "2022-05-03", "Dmytro Kuleba promised new grain ships for Egypt.")]);
        Assert.Equal(ChainVerdict.NotFound, Assert.Single(await CheckAsync("2022-04-04", "Dmytro Kuleba promised new grain ships for Egypt.", archive)).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kuleba said \ud800 \"\" \"the the the the the\".")]
    [InlineData("“Kuleba said that Wang said that Kuleba said that Wang said that it was so.”")]
    public async Task Odd_text_never_throws(string text) => await CheckAsync(null, text);

    [Fact]
    public async Task The_article_s_statements_by_Wang_are_on_China_s_pages_and_those_by_Kuleba_on_Ukraine_s()
    {
        var checks = await new ChainChecker(await DraftDesk.SamplesAsync(), ActorTable.Default, Similarity).CheckAsync(DraftDesk.Founding(), TestContext.Current.CancellationToken);
        var choices = Assert.Single(checks, check => check.Speaker.Name == "Wang Yi" && check.Words.Exact.Contains("capable of making choices", StringComparison.Ordinal));
        Assert.Equal(("Xinhua", ChainVerdict.OwnPage), (Assert.Single(choices.DraftBy).Name, choices.Verdict));
        var post = Assert.Single(checks, check => check.Words.Exact.Contains("rateful to my Chinese counterpart", StringComparison.Ordinal));
        Assert.Equal((ChainVerdict.OwnPage, true), (post.Verdict, post.Own!.IsPage));
    }

    private static async Task<ChainCheck> OfCaseAsync(string words, string? speaker = null)
    {
        var checks = await new ChainChecker(await DraftDesk.SamplesAsync(), ActorTable.Default, Similarity).CheckAsync(await DraftDesk.ReadCaseAsync("chains"), TestContext.Current.CancellationToken);
        return checks.First(check => check.Words.Exact.Contains(words, StringComparison.Ordinal) && (speaker is null || check.Speaker.Name == speaker));
    }

    private static async Task<ImmutableArray<ChainCheck>> CheckAsync(string? published, string text, IArchive? archive = null) =>
        await new ChainChecker(archive ?? await DraftDesk.SamplesAsync(), ActorTable.Default, Similarity).CheckAsync(DraftDesk.Read(published, text), TestContext.Current.CancellationToken);
}
