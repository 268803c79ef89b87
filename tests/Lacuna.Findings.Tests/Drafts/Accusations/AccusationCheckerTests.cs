using System.Collections.Immutable;
using Lacuna.Findings.Drafts.Accusations;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Models;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Drafts.Accusations;

public sealed class AccusationCheckerTests
{
    private static readonly SentenceSimilarity Similarity = new(new SentenceEncoder());

    [Fact]
    public async Task A_denial_beside_accusations_without_an_accused_is_paired_with_them_and_with_the_record_s()
    {
        var check = Assert.Single(await CheckCaseAsync(), check => check.Accusation is { Cue.Exact: "accusations", AboutWords: not null });
        Assert.Equal("war crimes and even genocide", check.Accusation.AboutWords!.Exact);
        Assert.Equal("Bucha", check.Accusation.About!.Subject.Name);
        Assert.True(check.Accusation.IsByReply);
        Assert.Equal("Russia", Assert.Single(check.Accusation.Accused).Name);
        Assert.StartsWith("The Kremlin denies any involvement", check.Reply!.Words.Exact, StringComparison.Ordinal);
        Assert.Equal(AccusationVerdict.Answered, check.Verdict);
        Assert.All(check.Record, denial => Assert.Equal((Carrier.Own, new LocalDate(2022, 4, 4)), (denial.Carrier, denial.Day)));
        Assert.Contains("denies that its soldiers killed civilians", check.Nearest!.Words.Evidence.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_s_denials_name_who_denied_also_where_only_their_document_names_the_subject()
    {
        var record = (await CheckCaseAsync()).First(check => check.Accusation.AboutWords is not null).Record;
        Assert.Contains(record, denial => denial.NamesIt && denial.By.Any(by => by.Name == "Sergey Lavrov"));
        Assert.Contains(record, denial => !denial.NamesIt && denial.Words.Evidence.Exact.Contains("rejects all accusations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_reply_of_one_accused_is_not_taken_for_that_of_another()
    {
        var checks = await CheckCaseAsync();
        var hungary = Assert.Single(checks, check => check.Accusation.Accused is [{ Name: "Hungary" }]);
        Assert.Equal(AccusationVerdict.NoReply, hungary.Verdict);
        Assert.Null(hungary.Reply);
        Assert.Equal("Germany", Assert.Single(hungary.Accusation.Accusers).Name);
    }

    [Fact]
    public async Task An_accusation_whose_reply_the_draft_leaves_out_is_shown_with_the_record_s()
    {
        var check = Assert.Single(await CheckAsync("2022-04-04", "Ukraine accused Russia of killing civilians in Bucha."));
        Assert.Equal(AccusationVerdict.LeftOut, check.Verdict);
        Assert.NotEmpty(check.Record);
    }

    [Fact]
    public async Task A_denial_after_the_draft_s_date_is_marked_and_answers_nothing()
    {
        var check = Assert.Single(await CheckAsync("2022-04-03", "Ukraine accused Russia of killing civilians in Bucha."));
        Assert.Equal(AccusationVerdict.NoReply, check.Verdict);
        Assert.All(check.Record, denial => Assert.True(denial.IsLater));
        Assert.NotEmpty(check.Record);
        Assert.Null(check.Nearest);
    }

    [Theory]
    [InlineData("Ukraine accused Russia of killing civilians in Bucha.", "Russia", "Ukraine")]
    [InlineData("Russia is accused of war crimes in Bucha.", "Russia", null)]
    [InlineData("There are allegations of war crimes by Russia in Bucha.", "Russia", null)]
    [InlineData("The court looks into allegations against China.", "China", null)]
    [InlineData("Ukraine's accusations that Russia killed civilians in Bucha were discussed.", "Russia", "Ukraine")]
    [InlineData("Germany blamed Poland for the attack on Nord Stream.", "Poland", "Germany")]
    [InlineData("President Joe Biden called Vladimir Putin a war criminal.", "Vladimir Putin", "Joe Biden")]
    public void Who_accuses_whom_is_told_in_many_phrasings(string text, string accused, string? accuser) => EveryCulture.Check(() =>
    {
        var accusation = Assert.Single(new AccusationFinder(ActorTable.Default, []).Find(DraftDesk.Read("2022-04-04", text)));
        Assert.Equal(accused, Assert.Single(accusation.Accused).Name);
        Assert.Equal(accuser, accusation.Accusers.FirstOrDefault()?.Name);
    });

    [Theory]
    [InlineData("Germany has not accused Russia of anything.")]
    [InlineData("He took the blame for the delay.")]
    [InlineData("President Joe Biden said Russia did not commit any crime.")]
    [InlineData("Ukraine said the talks went well.")]
    public void What_accuses_nobody_is_left_alone(string text) =>
        Assert.Empty(new AccusationFinder(ActorTable.Default, []).Find(DraftDesk.Read("2022-04-04", text)));

    [Theory]
    [InlineData("Ukraine accused Russia of killing civilians in Bucha. Russia rejected the accusations.", "rejected the accusations")]
    [InlineData("Ukraine accused Russia of killing civilians in Bucha. Moscow dismissed the reports as a provocation.", "dismissed the reports")]
    [InlineData("Ukraine accused Russia of killing civilians in Bucha. Moscow says that its soldiers were not involved.", "were not involved")]
    [InlineData("Ukraine accused Russia of killing civilians in Bucha. Russia called the reports a provocation.", "called the reports a provocation")]
    public async Task Denials_in_many_phrasings_are_replies(string text, string cue) =>
        Assert.Equal(cue, (await CheckAsync("2022-04-04", text))[0].Reply!.Cue.Exact);

    [Theory]
    [InlineData("Ukraine accused Russia of killing civilians in Bucha. Residents were denied access. Germany denied it.")]
    [InlineData("Ukraine accused Russia of killing civilians in Bucha. Russia did not deny it.")]
    public async Task What_denies_nothing_is_no_reply(string text) => Assert.Null((await CheckAsync("2022-04-04", text))[0].Reply);

    [Fact]
    public async Task In_a_quarrel_at_home_one_politician_does_not_reply_for_another()
    {
        var check = (await CheckAsync("2022-04-04", "Donald Trump accused Hillary Clinton of fraud in Nevada. John Kerry denied it."))[0];
        Assert.Null(check.Reply);
    }

    [Theory]
    [InlineData("")]
    [InlineData("accused")]
    [InlineData("accused of of of accusations against by")]
    [InlineData("“denies” \ud800 allegations that")]
    public async Task Odd_text_never_throws(string text) => await CheckAsync(null, text);

    [Fact]
    public async Task The_article_s_denial_is_paired_with_the_accusations_of_war_crimes_and_genocide()
    {
        var checks = await new AccusationChecker(await DraftDesk.SamplesAsync(), ActorTable.Default, Similarity).CheckAsync(DraftDesk.Founding(), TestContext.Current.CancellationToken);
        var check = Assert.Single(checks, check => check.Accusation.Cue.Exact == "accusations");
        Assert.Equal(("war crimes and even genocide", AccusationVerdict.Answered), (check.Accusation.AboutWords!.Exact, check.Verdict));
        Assert.StartsWith("The Kremlin denies any involvement", check.Reply!.Words.Exact, StringComparison.Ordinal);
        Assert.Contains(check.Record, denial => denial.Words.Document.Source!.Name == "TASS");
    }

    private static async Task<ImmutableArray<AccusationCheck>> CheckCaseAsync() =>
        await new AccusationChecker(await DraftDesk.SamplesAsync(), ActorTable.Default, Similarity).CheckAsync(await DraftDesk.ReadCaseAsync("accusations"), TestContext.Current.CancellationToken);

    private static async Task<ImmutableArray<AccusationCheck>> CheckAsync(string? published, string text) =>
        await new AccusationChecker(await DraftDesk.SamplesAsync(), ActorTable.Default, Similarity).CheckAsync(DraftDesk.Read(published, text), TestContext.Current.CancellationToken);
}
