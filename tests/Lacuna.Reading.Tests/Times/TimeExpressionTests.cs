using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Tests.Times;

public sealed class TimeExpressionTests
{
    // Published on Monday, 2022-04-04.
    [Theory]
    [InlineData("April 4, 2022", "April 4, 2022=2022-04-04")]
    [InlineData("Monday, April 4th, 2022", "Monday, April 4th, 2022=2022-04-04")]
    [InlineData("4 April 2022 and 5 Apr. 2022", "4 April 2022=2022-04-04 | 5 Apr. 2022=2022-04-05")]
    [InlineData("the 4th of April", "the 4th of April=2022-04-04")]
    [InlineData("March 06 , 2005", "March 06 , 2005=2005-03-06")]
    [InlineData("on 2022-04-04 and 2022-04-04T09:30Z", "2022-04-04=2022-04-04 | 2022-04-04T09:30Z=2022-04-04T09:30")]
    [InlineData("Signed 25/03/2022 and 3/25/22.", "25/03/2022=2022-03-25 | 3/25/22=2022-03-25")]
    [InlineData("from 4 to 6 April", "4=2022-04-04 | 6 April=2022-04-06")]
    [InlineData("April 4-5; April 24 and 25, 2021; 4-6 April 2021", "April 4=2022-04-04 | 5=2022-04-05 | April 24=2021-04-24 | 25, 2021=2021-04-25 | 4=2021-04-04 | 6 April 2021=2021-04-06")]
    [InlineData("On April 4 and 5 people died.", "April 4=2022-04-04")]
    [InlineData("Q1 2021, H1 of 2021, the Q3 results, the H1N1 virus", "Q1 2021=2021-Q1 | H1 of 2021=2021-H1 | the Q3=2022-Q3")]
    [InlineData("at 7 p.m. on Friday they left", "7 p.m.=2022-04-01T19:00 | Friday=2022-04-01")]
    [InlineData("at 7 p.m. in New York on Friday they left", "7 p.m.=2022-04-01T19:00 | Friday=2022-04-01")]
    [InlineData("at 7 p.m. Kyiv time on Friday they left", "7 p.m. Kyiv time=2022-04-01T19:00 | Friday=2022-04-01")]
    [InlineData("at 7 p.m. they spoke of what was said on Friday", "7 p.m.=2022-04-04T19:00 | Friday=2022-04-01")]
    [InlineData("between March 1 and April 5, 2014", "March 1=2014-03-01 | April 5, 2014=2014-04-05")]
    [InlineData("in August 1988, June last year, January this year, October of next year", "August 1988=1988-08 | June last year=2021-06 | January this year=2022-01 | October of next year=2023-10")]
    [InlineData("The treaty of 1990 and the '90s, the 1980s, the early 1970s", "1990=1990 | the '90s=199 | the 1980s=198 | the early 1970s=197/START")]
    [InlineData("in the 21st century", "the 21st century=20")]
    [InlineData("last week, this month, next year, last quarter", "last week=2022-W13 | this month=2022-04 | next year=2023 | last quarter=2022-Q1")]
    [InlineData("the third quarter of 1990 and the first half of 2021", "the third quarter of 1990=1990-Q3 | the first half of 2021=2021-H1")]
    [InlineData("last summer and in winter 2019", "last summer=2021-SU | winter 2019=2019-WI")]
    [InlineData("today, tomorrow, yesterday, tonight", "today=2022-04-04 | tomorrow=2022-04-05 | yesterday=2022-04-03 | tonight=2022-04-04TNI")]
    [InlineData("Monday morning; this evening; Tuesday night", "Monday morning=2022-04-04TMO | this evening=2022-04-04TEV | Tuesday night=2022-03-29TNI")]
    [InlineData("They met on Friday. They will meet on Friday.", "Friday=2022-04-01 | Friday=2022-04-08")]
    [InlineData("last Friday, next Friday, this Friday", "last Friday=2022-04-01 | next Friday=2022-04-08 | this Friday=2022-04-08")]
    [InlineData("The council is scheduled to meet on Tuesday.", "Tuesday=2022-04-05")]
    [InlineData("She plans to fly to Kyiv on Thursday.", "Thursday=2022-04-07")]
    [InlineData("The envoy declined to comment on Thursday.", "Thursday=2022-03-31")]
    [InlineData("three days ago; a year ago; six weeks ago", "three days ago=2022-04-01 | a year ago=2021 | six weeks ago=2022-W08")]
    [InlineData("They last spoke on March 1. A month later, fighting went on.", "March 1=2022-03-01 | A month later=2022-04")]
    [InlineData("They met on March 1. The next day, they left.", "March 1=2022-03-01 | The next day=2022-03-02")]
    [InlineData("Around six hours before the call", "Around six hours=PT6H/APPROX")]
    [InlineData("for more than three hours, a two-week truce, 16-hour talks", "more than three hours=PT3H/MORE_THAN | two-week=P2W | 16-hour=PT16H")]
    [InlineData("two and a half years, 5 1/2 hours, half an hour, a decade", "two and a half years=P2Y6M | 5 1/2 hours=PT5H30M | half an hour=PT30M | a decade=P10Y")]
    [InlineData("several months and the past two weeks", "several months=PXM | the past two weeks=P2W")]
    [InlineData("an hour-long call", "hour-long=PT1H")]
    [InlineData("every Tuesday, daily, each year, on Mondays", "every Tuesday=XXXX-WXX-2 | daily=P1D | each year=P1Y | Mondays=XXXX-WXX-1")]
    [InlineData("now, recently, in the future, the near future", "now=PRESENT_REF | recently=PAST_REF | the future=FUTURE_REF | the near future=FUTURE_REF")]
    [InlineData("the end of the year, early April, mid-May, later this year", "the end of the year=2022/END | early April=2022-04/START | mid-May=2022-05/MID | later this year=2022/END")]
    [InlineData("at 9 a.m. Tuesday; noon Saturday; 2:30 p.m. EDT", "9 a.m. Tuesday=2022-03-29T09:00 | noon Saturday=2022-04-02T12:00 | 2:30 p.m. EDT=2022-04-02T14:30")]
    [InlineData("They met on March 10, at 9:00.", "March 10=2022-03-10 | 9:00=2022-03-10T09:00")]
    [InlineData("at 14:30 Moscow time", "14:30 Moscow time=2022-04-04T14:30")]
    [InlineData("embargoed until 6:30 tonight", "6:30 tonight=2022-04-04T18:30")]
    [InlineData("the week of March 6", "the week of March 6=2022-W09")]
    [InlineData("the last week of March and the first week of 2021", "the last week of March=2022-W13 | 2021=2021")]
    [InlineData("the final quarter of 2009; stocks continue to fall; at 0800 UTC", "the final quarter of 2009=2009-Q4 | 0800 UTC=2022-04-04T08:00Z")]
    [InlineData("version 1.1.1, build 10.5.12, signed 4.3.2022", "4.3.2022=2022-04-03")]
    [InlineData("in fiscal 2023", "fiscal 2023=FY2023")]
    [InlineData("nineteen ninety-six and the year two thousand", "nineteen ninety-six=1996 | the year two thousand=2000")]
    [InlineData("the 15-member council, the 6-year-old boy, three-quarters of it", "")]
    [InlineData("He paid $1990 for 1,500 shares in 24-hour Cyprus 3-2.", "24-hour=PT24H")]
    [InlineData("on Black Monday, Good Friday and Bloody Sunday", "")]
    [InlineData("a spring day, the fall of the regime, they march on", "")]
    public void Expressions_of_time_get_their_values(string text, string expected) =>
        EveryCulture.Check(() => Assert.Equal(expected, Timed.Values(text)));

    [Theory]
    [InlineData("on April 4", "April 4=XXXX-04-04")]
    [InlineData("on Monday", "Monday=XXXX-WXX-1")]
    [InlineData("last week", "last week=XXXX-WXX")]
    [InlineData("yesterday evening", "yesterday evening=XXXX-XX-XXTEV")]
    [InlineData("in 1998", "1998=1998")]
    [InlineData("Talks resume¶March 6, 2008¶They met in June.", "March 6, 2008=2008-03-06 | June=2007-06")]
    public void Without_a_day_of_publication_only_what_the_words_say_is_claimed(string text, string expected) =>
        Assert.Equal(expected, Timed.Values(text, published: null));

    [Fact]
    public void Days_are_given_where_the_value_names_days()
    {
        Assert.Equal(new DateInterval(new(2022, 3, 28), new(2022, 4, 3)), Only("last week").Days);
        Assert.Equal(new DateInterval(new(2022, 4, 1), new(2022, 4, 30)), Only("this month").Days);
        Assert.Equal(new DateInterval(new(2022, 4, 5), new(2022, 4, 5)), Only("tomorrow morning").Days);
        Assert.Equal(new DateInterval(new(2021, 6, 1), new(2021, 8, 31)), Only("last summer").Days);
        Assert.Null(Only("three months").Days);
        Assert.Null(Only("recently").Days);
        Assert.Null(Assert.Single(Timed.Read("on April 4", published: null).Times).Days);
    }

    [Fact]
    public void Every_reading_of_a_weekday_is_kept() => Assert.Equal(["2022-04-08"], Only("They met on Friday.").OtherValues);

    [Fact]
    public void A_date_that_no_calendar_has_is_kept_without_days()
    {
        var time = Only("on February 29, 2022");
        Assert.Equal("2022-02-29", time.Value);
        Assert.Null(time.Days);
    }

    [Fact]
    public void A_date_near_the_years_end_is_the_nearest_one()
    {
        Assert.Equal("December 30=2021-12-30", Timed.Values("They met on December 30.", "2022-01-02"));
        Assert.Equal("January 3=2022-01-03", Timed.Values("They will meet on January 3.", "2021-12-30"));
    }

    private static TimeExpression Only(string text) => Assert.Single(Timed.Read(text).Times);
}
