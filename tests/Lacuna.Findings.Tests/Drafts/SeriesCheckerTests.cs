using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Series;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Drafts;

public sealed class SeriesCheckerTests
{
    private static readonly AnnotatedDocument[] Record =
    [
        Call("2022-01-05", "The call took place at the initiative of the French side."),
        Call("2022-02-12", ""),
        Call("2022-03-03", "The conversation was initiated by the French side."),
        Made.Read("Kremlin", "state:RUS", "2022-03-20", "The President of Russia visited a plant.", "Visit"),
    ];

    [Fact]
    public async Task The_founding_articles_second_conversation_since_hostilities_began_is_the_records_second_and_each_is_shown_in_its_accounts_words()
    {
        var check = Assert.Single(await FoundingAsync(), check => check.Kind == SeriesCheckKind.Place);

        Assert.Equal((Agreement.Agrees, 2, SeriesKind.Calls), (check.Verdict, check.Place!.Value, check.Counting!.Value));
        Assert.Equal("since hostilities began", check.Counted!.Words.Exact);
        Assert.Equal(new LocalDate(2022, 2, 24), check.Counted.Days.Start);
        Assert.Equal([new LocalDate(2022, 3, 1), new LocalDate(2022, 4, 4)], check.Contacts.Select(counted => counted.Contact.Date!.Start));
        Assert.Equal([false, true], check.Contacts.Select(counted => counted.IsClaimed));
        Assert.All(check.Contacts, counted => Assert.Equal(2, counted.Words.Length));
        Assert.NotEmpty(check.Holes);
    }

    [Fact]
    public async Task The_founding_articles_last_call_and_who_asked_for_both_agree_with_the_record()
    {
        var checks = await FoundingAsync();

        Assert.Equal(Agreement.Agrees, Assert.Single(checks, check => check.Kind == SeriesCheckKind.Last).Verdict);
        var asked = checks.Where(check => check.Kind == SeriesCheckKind.WhoAsked).ToList();
        Assert.Equal(2, asked.Count);
        Assert.All(asked, check => Assert.Equal((Agreement.Agrees, "state:UKR"), (check.Verdict, Assert.Single(check.WhoAskedByRecord).State)));
        Assert.Contains(asked.SelectMany(check => check.Contacts).SelectMany(counted => counted.Words), words => words.Evidence.Exact == "at Kuleba's request");
    }

    [Theory]
    [InlineData("third call this year", Agreement.Agrees, null)]
    [InlineData("second call this year", Agreement.Differs, null)]
    [InlineData("fourth call this year", Agreement.NotEstablished, SeriesDoubt.NotCovered)]
    [InlineData("second call since February 1", Agreement.Agrees, null)]
    [InlineData("first call since the invasion", Agreement.Agrees, null)]
    [InlineData("first call since February 12", Agreement.Agrees, null)]
    [InlineData("first call since February 11", Agreement.Differs, null)]
    [InlineData("second call in four weeks", Agreement.Agrees, null)]
    [InlineData("first ever call", Agreement.Differs, null)]
    [InlineData("tenth ever call", Agreement.NotEstablished, SeriesDoubt.NotCovered)]
    [InlineData("third call", Agreement.NotEstablished, SeriesDoubt.UnknownStart)]
    [InlineData("third call since the harvest", Agreement.NotEstablished, SeriesDoubt.UnknownStart)]
    public async Task A_place_is_counted_from_where_the_draft_counts(string words, Agreement verdict, SeriesDoubt? doubt)
    {
        var check = Assert.Single(await CheckAsync($"President Macron spoke by phone with President Putin on March 3, their {words}."), check => check.Kind == SeriesCheckKind.Place);
        Assert.Equal((verdict, doubt), (check.Verdict, check.Doubt));
    }

    [Fact]
    public async Task The_same_is_read_in_every_culture() => await Task.Run(() => EveryCulture.Check(() =>
        Assert.Equal(Agreement.Agrees, Assert.Single(CheckAsync("The call on March 3 between Macron and Putin was the third this year.").GetAwaiter().GetResult()).Verdict)), TestContext.Current.CancellationToken);

    [Fact]
    public async Task Fewer_than_claimed_differ_only_where_both_sides_channels_are_held_in_full()
    {
        const string Text = "President Macron spoke by phone with President Putin on March 3, their third call since February 1.";
        var archive = new MemoryArchive([.. Record, Made.Read("Elysee", "state:FRA", "2022-03-03", "President Macron spoke by phone with President Putin on March 3.", "Call")]);
        Assert.Equal((Agreement.NotEstablished, SeriesDoubt.NotCovered), Told(await CheckAsync(Text, archive)));

        foreach (var source in (string[])["Kremlin", "Elysee"])
        {
            await archive.NoteCoverageAsync(new CoverageNote(source, new DateInterval(new LocalDate(2022, 1, 1), new LocalDate(2022, 4, 1)), CoverageBasis.Declared, NodaConstants.UnixEpoch), TestContext.Current.CancellationToken);
        }

        Assert.Equal((Agreement.Differs, null), Told(await CheckAsync(Text, archive)));
    }

    [Theory]
    [InlineData("They last spoke on February 12.", Agreement.Agrees)]
    [InlineData("They last spoke on January 5.", Agreement.Differs)]
    [InlineData("They last spoke on February 11.", Agreement.Differs)]
    public async Task The_last_contact_is_the_records_last_before(string words, Agreement verdict) =>
        Assert.Equal(verdict, Assert.Single(await CheckAsync("President Macron spoke by phone with President Putin on March 3. " + words), check => check.Kind == SeriesCheckKind.Last).Verdict);

    [Theory]
    [InlineData("three times this year", Agreement.Agrees)]
    [InlineData("twice this year", Agreement.Differs)]
    [InlineData("six times since the invasion", Agreement.NotEstablished)]
    public async Task A_number_of_contacts_is_held_against_those_held(string words, Agreement verdict)
    {
        var check = Assert.Single(await CheckAsync($"President Macron and President Putin have spoken by phone {words}."));
        Assert.Equal((SeriesCheckKind.Count, verdict), (check.Kind, check.Verdict));
    }

    [Theory]
    [InlineData("at the initiative of the French side", Agreement.Agrees, null)]
    [InlineData("at the initiative of the Russian side", Agreement.Differs, null)]
    public async Task Who_asked_is_held_against_the_accounts(string words, Agreement verdict, SeriesDoubt? doubt)
    {
        var check = Assert.Single(await CheckAsync($"President Macron spoke by phone with President Putin on March 3 {words}."));
        Assert.Equal((SeriesCheckKind.WhoAsked, verdict, doubt), (check.Kind, check.Verdict, check.Doubt));
    }

    [Fact]
    public async Task An_account_that_does_not_say_who_asked_establishes_nothing() => Assert.Equal(
        (Agreement.NotEstablished, SeriesDoubt.NotTold),
        Told(await CheckAsync("President Macron spoke by phone with President Putin on February 12 at the initiative of the French side.")));

    [Fact]
    public async Task Of_parties_of_whom_nothing_is_held_nothing_is_established() => Assert.Equal(
        (Agreement.NotEstablished, SeriesDoubt.NothingHeld),
        Told(await CheckAsync("President Biden spoke by phone with President Erdogan on March 3, their second call this year.")));

    [Theory]
    [InlineData("")]
    [InlineData("Their second call since")]
    [InlineData("Macron spoke with Putin, their 2nd call since December 31, 9999, and since January 1, 0001.")]
    [InlineData("Macron and Putin have spoken 99999999999999999999 times this year, the first time ever ever \ud800")]
    [InlineData("这是两国外长今年第二次通话。")]
    public async Task Odd_texts_are_checked_as_well_as_can_be(string text) => Assert.All(
        await CheckAsync(text),
        check => Assert.Equal(check.Words.Exact, check.Words.At.In(text)));

    private static AnnotatedDocument Call(string day, string more) =>
        Made.Read("Kremlin", "state:RUS", day, $"Vladimir Putin had a telephone conversation with President of France Emmanuel Macron. {more}", "Telephone conversation with President of France Emmanuel Macron");

    private static (Agreement Verdict, SeriesDoubt? Doubt) Told(ImmutableArray<SeriesCheck> checks) => (Assert.Single(checks).Verdict, checks[0].Doubt);

    private static async Task<ImmutableArray<SeriesCheck>> FoundingAsync() =>
        await new SeriesChecker(await DraftDesk.SamplesAsync(), ActorTable.Default).CheckAsync(DraftDesk.Founding(), TestContext.Current.CancellationToken);

    private static Task<ImmutableArray<SeriesCheck>> CheckAsync(string text, MemoryArchive? archive = null) =>
        new SeriesChecker(archive ?? new MemoryArchive(Record), ActorTable.Default).CheckAsync(DraftDesk.Read("2022-03-04", text), TestContext.Current.CancellationToken);
}
