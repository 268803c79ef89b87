using NodaTime;

namespace Lacuna.Archive.Tests;

public sealed class OpenDaysTests
{
    private static readonly LocalDate Day = new(2022, 4, 4), First = new(1, 1, 1);

    [Fact]
    public void Without_a_first_and_a_last_day_any_document_answers_even_one_without_a_day() => Assert.Null(OpenDays.Between(null, null, 60, 7));

    [Fact]
    public void An_open_end_reaches_as_far_as_the_calendar()
    {
        Assert.Equal(new DateInterval(Day, LocalDate.MaxIsoValue), OpenDays.Between(Day, null));
        Assert.Equal(new DateInterval(First, Day), OpenDays.Between(null, Day));
    }

    [Fact]
    public void Days_around_are_taken_in() => Assert.Equal(new DateInterval(Day.PlusDays(-60), Day.PlusDays(7)), OpenDays.Between(Day, Day, 60, 7));

    [Theory]
    [InlineData(-9998, 9999)]
    [InlineData(1, 9999)]
    public void Days_around_end_where_the_calendar_ends(int first, int last) =>
        Assert.Equal(new DateInterval(First, LocalDate.MaxIsoValue), OpenDays.Between(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31), 60, 7));

    [Fact]
    public void Days_before_the_year_1_are_its_first_day() =>
        Assert.Equal(new DateInterval(First, First), OpenDays.Between(null, new LocalDate(-5, 1, 1)));

    [Fact]
    public void A_first_day_after_the_last_is_refused() => Assert.Throws<ArgumentException>(() => OpenDays.Between(Day, Day.PlusDays(-1)));
}
