using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Absences;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Drafts.Absences;

/// <summary>A draft on the call of 4 April 2022 against the sample record: what it says is absent from the accounts, from a post, and from all that China said.</summary>
public sealed class FoundingAbsenceTests
{
    private static readonly string[] Samples = [.. ((string[])["2022-04-04-wang-kuleba", "2022-04-bucha-silence"]).Select(name => Path.Combine(Cases.Repository, "samples", name))];

    [Fact]
    public async Task The_accounts_of_the_call_are_proved_to_leave_it_out_on_the_texts_held()
    {
        var checks = await CheckCaseAsync();
        var all = Assert.Single(checks, check => check.Claim.PlaceWords?.Exact == "all public references to the call");
        Assert.Equal(Agreement.Agrees, all.Verdict);
        Assert.Equal(["Dmytro Kuleba on Twitter", "Xinhua"], all.Texts.Select(text => text.Document.Source!.Name).Order(StringComparer.Ordinal));
        Assert.All(all.Texts, text => Assert.Null(text.Mention));
        Assert.Equal(AbsenceDays.Contact, all.DaysBasis);
    }

    [Fact]
    public async Task The_minister_is_silent_in_his_post_on_the_call_and_not_elsewhere()
    {
        var post = Assert.Single(await CheckCaseAsync(), check => check.Claim.PlaceWords?.Exact.EndsWith("Kuleba's tweet", StringComparison.Ordinal) == true);
        Assert.Equal(Agreement.Agrees, post.Verdict);
        Assert.Contains("call with Wang Yi", Assert.Single(post.Texts).Document.Title, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2022, 4, 3), post.Elsewhere!.Document.Published!.Date);
    }

    [Fact]
    public async Task China_s_silence_is_not_established_over_too_few_documents_and_its_end_is_told()
    {
        var silent = (await CheckCaseAsync())[0];
        Assert.Equal("Stays Silent on", silent.Claim.Cue.Exact);
        Assert.Equal((Agreement.NotEstablished, AbsenceDays.FirstNamed), (silent.Verdict, silent.DaysBasis));
        Assert.Contains("Only 3 documents", Assert.Single(silent.Reasons), StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2022, 4, 5), silent.Later!.Document.Published!.Date);
    }

    [Fact]
    public async Task With_days_that_hold_enough_China_s_silence_is_proved()
    {
        var check = Assert.Single(await CheckAsync("2022-04-04", "China has not mentioned Bucha since April 2."));
        Assert.Equal(Agreement.Agrees, check.Verdict);
        Assert.Equal(6, Assert.Single(check.Silences).Counts.Documents);
    }

    [Fact]
    public async Task A_hole_in_what_is_held_leaves_it_open()
    {
        var archive = await DraftDesk.ArchiveAsync(Samples);
        await archive.NoteCoverageAsync(
            new CoverageNote("Xinhua", new DateInterval(new LocalDate(2022, 4, 3), new LocalDate(2022, 4, 3)), CoverageBasis.Declared, NodaConstants.UnixEpoch) { HoleReason = "the site could not be reached" },
            TestContext.Current.CancellationToken);
        var check = Assert.Single(await CheckAsync("2022-04-04", "China has not mentioned Bucha since April 2.", archive));
        Assert.Equal(Agreement.NotEstablished, check.Verdict);
        Assert.Contains("could not be reached", Assert.Single(check.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silence_that_was_broken_by_then_is_contradicted_with_the_first_words()
    {
        var check = Assert.Single(await CheckAsync("2022-04-06", "China has not mentioned Bucha since April 2."));
        Assert.Equal(Agreement.Differs, check.Verdict);
        Assert.Equal("Permanent Mission of China to the United Nations", check.First!.Document.Source!.Name);
        Assert.Equal("Bucha", check.First.Evidence.Exact);
    }

    [Fact]
    public async Task The_holiday_is_the_record_s_reason_why_nobody_could_ask()
    {
        var check = Assert.Single(await CheckCaseAsync(), check => check.Claim.Kind == AbsenceKind.NoOccasion);
        Assert.Equal(Agreement.Agrees, check.Verdict);
        Assert.Contains(check.Hindrances, reason => reason.Words.Contains("Qingming", StringComparison.Ordinal));
        Assert.Contains(check.Hindrances, reason => reason.Words.Contains("recess", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_that_names_it_contradicts_with_its_words()
    {
        var check = Assert.Single(await CheckAsync("2022-04-04", "Kuleba spoke by phone with Guterres on Monday. The readout of the call made no mention of Bucha."));
        Assert.Equal((AbsencePlace.Accounts, Agreement.Differs), (check.Claim.Place, check.Verdict));
        Assert.Contains("Guterres", check.First!.Document.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Biden spoke by phone with Modi on Monday. The readout of the call made no mention of Bucha.", "No account of the contact is held.")]
    [InlineData("China has not mentioned the fate of the hostages since April 2.", "is no name")]
    [InlineData("Peru has not mentioned Bucha since April 2.", "No channel that speaks for the actor is held.")]
    [InlineData("China's constitution makes no mention of Bucha.", "is no statement of a day")]
    [InlineData("Xi has yet to comment.", "does not say about what")]
    public async Task What_cannot_be_proved_is_not_established_with_the_reason(string draft, string reason)
    {
        var check = Assert.Single(await CheckAsync("2022-04-04", draft));
        Assert.Equal(Agreement.NotEstablished, check.Verdict);
        Assert.Contains(check.Reasons, given => given.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_without_a_date_is_not_looked_up()
    {
        var check = Assert.Single(await CheckAsync(null, "China has not mentioned Bucha."));
        Assert.Equal(Agreement.NotEstablished, check.Verdict);
        Assert.Contains("no date", Assert.Single(check.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_article_s_claims_are_all_found_and_answered_alike()
    {
        var checks = await new AbsenceChecker(await DraftDesk.ArchiveAsync(Samples), ActorTable.Default).CheckAsync(DraftDesk.Founding(), TestContext.Current.CancellationToken);
        Assert.Contains(checks, check => check is { Claim.Cue.Exact: "lacked any references to", Verdict: Agreement.Agrees });
        Assert.Contains(checks, check => check is { Claim.Cue.Exact: "absent from", Claim.Who.IsEmpty: true, Verdict: Agreement.Agrees });
        Assert.Contains(checks, check => check.Verdict == Agreement.Agrees && check.Elsewhere is not null && check.Claim.Who is [{ Name: "Dmytro Kuleba" }]);
        Assert.Contains(checks, check => check is { Claim.Kind: AbsenceKind.NoOccasion, Verdict: Agreement.Agrees });
        Assert.DoesNotContain(checks, check => check.Verdict == Agreement.Differs);
    }

    private static async Task<ImmutableArray<AbsenceCheck>> CheckCaseAsync() =>
        await new AbsenceChecker(await DraftDesk.ArchiveAsync(Samples), ActorTable.Default).CheckAsync(await DraftDesk.ReadCaseAsync("absences"), TestContext.Current.CancellationToken);

    private static async Task<ImmutableArray<AbsenceCheck>> CheckAsync(string? published, string text, IArchive? archive = null) =>
        await new AbsenceChecker(archive ?? await DraftDesk.ArchiveAsync(Samples), ActorTable.Default).CheckAsync(DraftDesk.Read(published, text), TestContext.Current.CancellationToken);
}
