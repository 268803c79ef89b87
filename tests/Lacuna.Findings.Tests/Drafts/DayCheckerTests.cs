using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lacuna.Core.Reading;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Days;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Reading.Actors;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Tests.Drafts;

public sealed class DayCheckerTests
{
    private static readonly LocalDate Fourth = new(2022, 4, 4);

    [Fact]
    public async Task The_founding_articles_caption_differs_from_its_body_and_no_zone_explains_it_for_Beijing_dates_the_call_itself()
    {
        var checks = await CheckAsync(DraftDesk.Founding(), await DraftDesk.SamplesAsync());

        var conflict = Assert.Single(checks, check => check.Kind == DayCheckKind.OtherWords);
        Assert.Equal("April 5", conflict.Words.Exact);
        Assert.Equal("Monday", conflict.Other!.Evidence!.Exact);
        Assert.Equal(Fourth, conflict.Other.Days.Start);
        Assert.Empty(conflict.Zones);
        Assert.Contains(conflict.ZonesExcluded, pair => pair is { First.Zone: "Asia/Shanghai", Second.Zone: "Europe/Kyiv" });
    }

    [Fact]
    public async Task The_founding_articles_Monday_agrees_with_both_accounts_of_the_call_and_its_April_5_with_neither()
    {
        var checks = (await CheckAsync(DraftDesk.Founding(), await DraftDesk.SamplesAsync())).Where(check => check.Kind == DayCheckKind.Contact).ToList();

        Assert.Equal([("Monday", Agreement.Agrees), ("March 1", Agreement.Agrees), ("April 5", Agreement.Differs)], checks.Select(check => (check.Words.Exact, check.Verdict)));
        var caption = checks[2];
        Assert.Equal(["Dmytro Kuleba on Twitter", "Xinhua"], caption.Record.Select(day => day.Words.Document.Source!.Name).Order(StringComparer.Ordinal));
        Assert.All(caption.Record, day => Assert.Equal(Fourth, day.Days.Start));
        Assert.Empty(caption.Zones);
        Assert.True(caption.Looked!.Documents > 0);
    }

    [Fact]
    public async Task A_call_late_in_the_evening_of_one_capital_is_the_next_day_in_the_other_and_both_dates_hold()
    {
        var draft = await DraftDesk.ReadCaseAsync("2021-11-biden-xi");
        var archive = await DraftDesk.ArchiveAsync(Cases.Path("drafts/2021-11-biden-xi/record"));
        Golden.Check("drafts/2021-11-biden-xi/days.txt", Lines(draft, await CheckAsync(draft, archive)));
    }

    [Fact]
    public async Task Without_a_record_two_zones_explain_two_dates_and_the_hours_are_told()
    {
        var draft = DraftDesk.Read("2022-04-06", "Foreign Minister Dmytro Kuleba of Ukraine spoke by phone with Chinese Foreign Minister Wang Yi on April 4.\n\nWang Yi and Dmytro Kuleba held a phone conversation on April 5.");
        var conflict = Assert.Single(await CheckAsync(draft), check => check.Kind == DayCheckKind.OtherWords);

        var pair = Assert.Single(conflict.Zones);
        Assert.Equal(("Asia/Shanghai", "Europe/Kyiv"), (pair.First.Zone, pair.Second.Zone));
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 16, 0), pair.Moments.Start);
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 21, 0), pair.Moments.End);
        Assert.Empty(conflict.ZonesExcluded);
    }

    [Theory]
    [InlineData("at 9 p.m. in Washington on April 4", "America/New_York", "2022-04-05T09:00:00")]
    [InlineData("at 9 p.m. Kyiv time on April 4", "Europe/Kyiv", "2022-04-05T02:00:00")]
    [InlineData("at 9 p.m. GMT on April 4", "Etc/GMT", "2022-04-05T05:00:00")]
    [InlineData("at 9 p.m. EDT on April 4", "America/New_York", "2022-04-05T09:00:00")]
    [InlineData("at 9 p.m. on April 4", "Europe/London", "2022-04-05T04:00:00")]
    public void A_time_of_day_is_shown_on_the_clocks_of_those_concerned_where_it_is_another_day(string words, string zone, string beijing) => EveryCulture.Check(() =>
    {
        var draft = DraftDesk.Read("2022-04-06", $"Dmytro Kuleba spoke by phone with Wang Yi {words}.", "Europe/London");
        var time = Assert.Single(DraftDays.In(draft), day => day.Value.Contains('T', StringComparison.Ordinal));
        Assert.Equal(zone, time.Clock!.Zone);
        Assert.Equal(beijing, LocalDateTimePattern.GeneralIso.Format(Assert.Single(time.OnOtherClocks, other => other.Clock.Zone == "Asia/Shanghai").From));
    });

    [Fact]
    public void Every_zone_of_the_lists_is_one_of_the_tz_database() =>
        Assert.All(
            (string[])["capital-zones.txt", "clock-places.txt"],
            list => Assert.All(
                File.ReadLines(Path.Combine(Cases.Repository, "src", "Lacuna.Findings", "Drafts", "Days", "Data", list)).Where(line => line[0] != '#'),
                line => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(line.Split('|')[1].Trim()))));

    [Fact]
    public async Task What_the_record_does_not_hold_is_not_established()
    {
        var draft = DraftDesk.Read("2022-06-06", "President Emmanuel Macron of France spoke by phone with Chinese Foreign Minister Wang Yi on June 4.");
        var check = Assert.Single(await CheckAsync(draft, await DraftDesk.SamplesAsync()));

        Assert.Equal((DayCheckKind.Contact, Agreement.NotEstablished), (check.Kind, check.Verdict));
        Assert.NotNull(check.Looked);
    }

    [Theory]
    [InlineData("The talks were held on Tuesday, April 4, 2022.", Agreement.Differs, "Tuesday, April 4, 2022")]
    [InlineData("The talks were held on Monday, April 4, 2022.", Agreement.Agrees, "Monday, April 4, 2022")]
    [InlineData("The talks were held on Tuesday 4 April 2022.", Agreement.Differs, "Tuesday 4 April 2022")]
    [InlineData("The talks were held on Thurs, 7 April 2022.", Agreement.Agrees, "Thurs, 7 April 2022")]
    [InlineData("The talks were held on Wednesday (April 7).", Agreement.Differs, "April 7")]
    [InlineData("The talks were held on Thursday (April 7).", Agreement.Agrees, "April 7")]
    public void A_weekday_is_held_against_its_date(string text, Agreement verdict, string words) => EveryCulture.Check(() =>
    {
        var check = Assert.Single(CheckAsync(DraftDesk.Read("2022-04-08", text)).GetAwaiter().GetResult());
        Assert.Equal((DayCheckKind.Weekday, verdict, words), (check.Kind, check.Verdict, check.Words.Exact));
    });

    [Fact]
    public async Task The_weekdays_own_day_nearest_to_the_date_is_shown_beside_it()
    {
        var check = Assert.Single(await CheckAsync(DraftDesk.Read("2022-04-08", "The talks were held on Tuesday, April 4, 2022.")));
        Assert.Equal((Fourth, Fourth.PlusDays(1)), (check.Claimed.Start, check.Other!.Days.Start));
        Assert.Equal("Tuesday", check.Other.Evidence!.Exact);
    }

    [Theory]
    [InlineData("On Monday evening the ministers spoke.")]
    [InlineData("The ministers spoke on Monday.")]
    [InlineData("The Sun wrote on 4 April 2022 that they spoke.")]
    [InlineData("They spoke on Friday, Saturday, and Sunday.")]
    [InlineData("Every Monday in April they speak.")]
    public async Task A_weekday_alone_is_held_against_nothing(string text) =>
        Assert.DoesNotContain(await CheckAsync(DraftDesk.Read("2022-04-08", text)), check => check.Kind == DayCheckKind.Weekday);

    [Theory]
    [InlineData("President Biden met with President Xi on April 4-5.")]
    [InlineData("President Biden met with President Xi on April 4 and 5.")]
    public async Task A_meeting_of_two_days_has_no_two_dates(string text) =>
        Assert.DoesNotContain(await CheckAsync(DraftDesk.Read("2022-04-08", text)), check => check.Kind == DayCheckKind.OtherWords);

    [Fact]
    public async Task Quoted_words_that_the_record_carried_the_day_before_were_not_first_said_on_the_day_given()
    {
        var record = Made.Read("Xinhua", "state:CHN", "2022-04-03", "Wang Yi said on Sunday: \"The only thing that China wants is peace in Ukraine.\"");
        const string Quotation = "\"The only thing that China wants is peace in Ukraine,\" Wang Yi said on ";
        Assert.Equal(Agreement.Differs, (await StatementAsync(Quotation + "Tuesday.")).Verdict);
        Assert.Equal(Agreement.Agrees, (await StatementAsync(Quotation + "Sunday.")).Verdict);

        async Task<DayCheck> StatementAsync(string text) =>
            Assert.Single(await CheckAsync(DraftDesk.Read("2022-04-06", text), new MemoryArchive([record])), check => check.Kind == DayCheckKind.Statement);
    }

    [Theory]
    [InlineData("")]
    [InlineData("On Tuesday, February 30, 2022, and on Monday, 0000-00-00, they spoke.")]
    [InlineData("President Biden spoke by phone with President Putin on January 1, 0001, and on December 31, 9999.")]
    [InlineData("\ud800 Biden spoke with Putin on Monday, April 5 \udfff")]
    [InlineData("王毅于4月4日同乌克兰外长库列巴通电话。")]
    [InlineData("تحدث الوزيران يوم الاثنين")]
    public async Task Odd_texts_are_checked_as_well_as_can_be(string text)
    {
        foreach (var published in (string?[])[null, "2022-04-06", "0001-01-01", "9999-12-31"])
        {
            var draft = DraftDesk.Read(published, text, "No/Such_Zone");
            Assert.All(await CheckAsync(draft, await DraftDesk.SamplesAsync()), check => Assert.Equal(check.Words.Exact, check.Words.At.In(draft.Text)));
            Assert.All(DraftDays.In(draft), day => Assert.Equal(day.Words.Exact, day.Words.At.In(draft.Text)));
        }
    }

    private static Task<ImmutableArray<DayCheck>> CheckAsync(AnnotatedDocument draft, MemoryArchive? archive = null) =>
        new DayChecker(archive ?? new MemoryArchive([]), ActorTable.Default).CheckAsync(draft, TestContext.Current.CancellationToken);

    private static string Lines(AnnotatedDocument draft, ImmutableArray<DayCheck> checks)
    {
        var lines = new StringBuilder();
        foreach (var day in DraftDays.In(draft))
        {
            lines.Append(CultureInfo.InvariantCulture, $"{day.Words.Exact} = {day.Value} by {day.Clock?.Zone}{(day.IsCounted ? ", counted" : "")}\n");
            lines.AppendJoin("", day.OnOtherClocks.Select(other => $"    {other.Clock.Whose}: {LocalDateTimePattern.GeneralIso.Format(other.From)} to {LocalDateTimePattern.GeneralIso.Format(other.Until)}\n"));
        }

        foreach (var check in checks)
        {
            lines.Append(CultureInfo.InvariantCulture, $"\n{check.Verdict}: {check.Kind} \"{check.Words.Exact}\" {Days(check.Claimed)}{(check.Of is null ? "" : $" of \"{check.Of.Exact}\"")}\n");
            lines.Append(check.Other is { } words ? $"    beside \"{words.Evidence?.Exact}\" {Days(words.Days)}\n" : "");
            lines.AppendJoin("", check.Record.Select(day => $"    {day.Words.Document.Source!.Name}: {Days(day.Days)} by {day.Clock?.Zone}: \"{day.Words.Evidence.Exact}\"\n"));
            lines.AppendJoin("", check.Zones.Select(zone => $"    zones: {zone.First.Zone} and {zone.Second.Zone}, {zone.Moments}\n"));
            lines.AppendJoin("", check.ZonesExcluded.Select(zone => $"    excluded: {zone.First.Zone} and {zone.Second.Zone}, {zone.Moments}\n"));
        }

        return lines.ToString();
    }

    private static string Days(DateInterval days) => days.Length == 1 ? LocalDatePattern.Iso.Format(days.Start) : days.ToString();
}
