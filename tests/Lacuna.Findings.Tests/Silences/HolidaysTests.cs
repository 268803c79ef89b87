using Lacuna.Findings.Silences.Opportunities;
using NodaTime;

namespace Lacuna.Findings.Tests.Silences;

public sealed class HolidaysTests
{
    private static readonly DateInterval April = new(new LocalDate(2022, 4, 2), new LocalDate(2022, 4, 6));

    [Fact]
    public void Qingming_of_2022_lasts_from_3_to_5_April() =>
        Assert.Equal([(new DateInterval(new LocalDate(2022, 4, 3), new LocalDate(2022, 4, 5)), "Qingming Festival")], Holidays.In("state:CHN", April));

    [Fact]
    public void A_holiday_that_comes_every_year_is_found_across_the_turn_of_the_year() =>
        Assert.Equal(["New Year holidays and Christmas"], Holidays.In("state:RUS", new DateInterval(new LocalDate(2021, 12, 30), new LocalDate(2022, 1, 2))).Select(holiday => holiday.Name));

    [Theory]
    [InlineData("USA", "2022-07-04")]
    [InlineData("FRA", "2022-07-14")]
    [InlineData("CAN", "2022-07-01")]
    [InlineData("FIN", "2022-12-06")]
    [InlineData("CHE", "2022-08-01")]
    [InlineData("TUR", "2022-10-29")]
    [InlineData("UKR", "2022-08-24")]
    public void National_days_of_known_states_are_holidays(string state, string day) => EveryCulture.Check(() =>
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.NotEmpty(Holidays.In("state:" + state, new DateInterval(on, on)));
    });

    [Fact]
    public void Of_a_state_that_nobody_knows_no_holiday_is_told()
    {
        Assert.False(Holidays.Know("state:ABK"));
        Assert.Empty(Holidays.In("state:ABK", April));
    }
}
