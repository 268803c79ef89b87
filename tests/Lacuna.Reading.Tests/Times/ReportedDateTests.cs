using Lacuna.Core.Documents;

namespace Lacuna.Reading.Tests.Times;

public sealed class ReportedDateTests
{
    // Reported inputs R29, R31, R33, R35, R37 and others of their kinds.
    [Theory]
    [InlineData("met Sun 9am", "2025-01-01", "Sun 9am=2024-12-29T09:00")]
    [InlineData("They met Mon 10:30 p.m.", "2025-01-01", "Mon 10:30 p.m.=2024-12-30T22:30")]
    [InlineData("They will meet Thu 8am", "2024-12-31", "Thu 8am=2025-01-02T08:00")]
    [InlineData("They met on Sunday.", "2025-01-01", "Sunday=2024-12-29")]
    [InlineData("the last Friday of this month", "2025-09-23", "the last Friday of this month=2025-09-26")]
    [InlineData("the first Monday of next month", "2025-09-23", "the first Monday of next month=2025-10-06")]
    [InlineData("the last Friday of March", "2025-04-01", "the last Friday of March=2025-03-28")]
    [InlineData("the last day of this month", "2024-02-10", "the last day of this month=2024-02-29")]
    [InlineData("Mrs May said parties may withdraw.", "2018-02-15", "")]
    [InlineData("May said he may march. April Ryan asked Theresa May.", "2018-02-15", "")]
    [InlineData("March on, said June Jordan.", "2018-02-15", "")]
    [InlineData("They met in May, on May 5 and on 6 May.", "2018-06-15", "May=2018-05 | May 5=2018-05-05 | 6 May=2018-05-06")]
    [InlineData("Mrs May spoke in May and left by May 5.", "2018-06-15", "May=2018-05 | May 5=2018-05-05")]
    [InlineData("the outcome", "2018-02-15", "")]
    [InlineData("He sat down; the sun rose, a second man won 3:2 in version 2.0.1 with 1,500 votes.", "2018-02-15", "")]
    [InlineData("The Sun and the Sunday Times saw a decision, a marchioness and a momentary satire.", "2018-02-15", "")]
    [InlineData("next Friday afternoon", "2016-10-19", "next Friday afternoon=2016-10-21TAF")]
    [InlineData("tomorrow afternoon", "2018-02-15T14:54", "tomorrow afternoon=2018-02-16TAF")]
    [InlineData("yesterday evening", "2018-02-15T14:54", "yesterday evening=2018-02-14TEV")]
    [InlineData("last night", "2018-02-15T14:54", "last night=2018-02-14TNI")]
    [InlineData("this coming Tuesday morning", "2018-02-15T14:54", "this coming Tuesday morning=2018-02-20TMO")]
    public void A_date_that_broke_other_tools_is_read_right(string text, string published, string expected) =>
        EveryCulture.Check(() => Assert.Equal(expected, Timed.Values(text, published)));

    [Theory]
    [InlineData("state:USA", null, "2022-03-04", "2022-04-03")]
    [InlineData("state:GBR", null, "2022-04-03", "2022-03-04")]
    [InlineData(null, "Europe/Kyiv", "2022-04-03", "2022-03-04")]
    [InlineData(null, "America/New_York", "2022-03-04", "2022-04-03")]
    public void A_date_in_figures_is_read_as_the_publishers_country_writes_it(string? state, string? zone, string first, string second)
    {
        var time = Assert.Single(Timed.Read("Signed 03/04/2022.", source: new Source("Gazette", state, zone)).Times);
        Assert.Equal(first, time.Value);
        Assert.Equal([second], time.OtherValues);
    }
}
