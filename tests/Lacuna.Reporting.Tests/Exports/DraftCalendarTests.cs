using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading;
using Lacuna.Reporting.Exports.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Tests.Exports;

/// <summary>What a draft says is still to come, as other programs read it.</summary>
public sealed class DraftCalendarTests
{
    private const string Council = "Volodymyr Zelensky is scheduled to address the Security Council on Tuesday.";
    private static readonly ReadingLine Line = ReadingLine.CreateDefault();

    [Fact]
    public async Task What_is_to_come_on_known_days_is_a_whole_day_event_with_its_words()
    {
        var lines = await LinesAsync(Read(Council + " He left. The European Union is expected to do the same.", "2022-04-04"));

        Assert.Equal(["BEGIN:VCALENDAR", "END:VCALENDAR"], [lines[0], lines[^1]]);
        Assert.Single(lines, line => line == "BEGIN:VEVENT");
        Assert.Contains("DTSTART;VALUE=DATE:20220405", lines);
        Assert.Contains("DTEND;VALUE=DATE:20220406", lines);
        Assert.Contains("DTSTAMP:19700101T000000Z", lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
        Assert.Contains(lines, line => line.StartsWith("SUMMARY:Volodymyr Zelenskyy: address the Security Council", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_is_the_same_after_words_around_it_are_changed_and_another_when_its_day_is()
    {
        var before = await IdAsync(Council, "2022-04-04");
        Assert.Equal(before, await IdAsync("A new lead was written.\n\n" + Council, "2022-04-04"));
        Assert.NotEqual(before, await IdAsync(Council, "2022-04-11"));

        static async Task<string> IdAsync(string text, string day) => Assert.Single(await LinesAsync(Read(text, day)), line => line.StartsWith("UID:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_stand_twice_make_one_event() =>
        Assert.Single(await LinesAsync(Read($"{Council}\n\n{Council}", "2022-04-04")), line => line == "BEGIN:VEVENT");

    [Theory]
    [InlineData("")]
    [InlineData("Volodymyr Zelensky is scheduled to address the Security Council on \ud800Tuesday; BEGIN:VEVENT, \\n\0.")]
    [InlineData("泽连斯基将于周二在安理会发表讲话。")]
    public async Task Odd_drafts_make_a_calendar_too(string text)
    {
        foreach (var day in (string?[])[null, "2022-04-04", "9999-12-31"])
        {
            var lines = await LinesAsync(Read(text, day));
            Assert.Equal("END:VCALENDAR", lines[^1]);
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        }
    }

    [Fact]
    public void It_is_the_same_in_every_culture() => EveryCulture.Check(() =>
        Assert.Contains("DTSTART;VALUE=DATE:20220405", LinesAsync(Read(Council, "2022-04-04")).GetAwaiter().GetResult()));

    private static AnnotatedDocument Read(string text, string? day) => Line.Read(new Document
    {
        Id = "draft",
        Text = text,
        Published = day is null ? null : new PublicationTime(day, LocalDatePattern.Iso.Parse(day).Value.AtMidnight()),
    });

    private static async Task<string[]> LinesAsync(AnnotatedDocument draft)
    {
        using var bytes = new MemoryStream();
        await DraftCalendar.WriteAsync(draft, bytes, NodaConstants.UnixEpoch, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(bytes.ToArray()).TrimEnd('\r', '\n').Split("\r\n");
    }
}
