using System.Collections.Immutable;
using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Intake.Dates;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Intake.Tests.Dates;

public sealed class PublicationTimeReaderTests
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    [Theory]
    [InlineData("2022-04-04T18:59:00Z", "2022-04-04T18:59:00", "Z")]
    [InlineData("2022-04-20 20:53:28-04:00", "2022-04-20T20:53:28", "-04")]
    [InlineData("2022-04-04T18:59:00.1234567+0300", "2022-04-04T18:59:00", "+03")]
    [InlineData("2022-04-04T18:59", "2022-04-04T18:59:00", null)]
    [InlineData("20220404T165900Z", "2022-04-04T16:59:00", "Z")]
    [InlineData("Mon, 04 Apr 2022 18:59:00 GMT", "2022-04-04T18:59:00", "Z")]
    [InlineData("Mon, 4 Apr 22 18:59 UT", "2022-04-04T18:59:00", "Z")]
    [InlineData("4 Apr, 10 a.m.", null, null)]
    [InlineData("Mon, 4 Apr 2022 18:59 UT", "2022-04-04T18:59:00", "Z")]
    [InlineData("Mon, 4 Apr 2022 18:59:00 EDT", "2022-04-04T18:59:00", "-04")]
    [InlineData("Mon, 4 Apr 2022 18:59:00 MEST", "2022-04-04T18:59:00", "+02")]
    [InlineData("Mon, 4 Apr 2022 18:59:00 MESZ", "2022-04-04T18:59:00", "+02")]
    [InlineData("Mon, 04 Apr 2022 18:59:00 +0530 (IST)", "2022-04-04T18:59:00", "+05:30")]
    [InlineData("Mon Apr 04 18:59:00 +0000 2022", "2022-04-04T18:59:00", "Z")]
    [InlineData("April 4, 2022, 6:59 p.m. EDT", "2022-04-04T18:59:00", "-04")]
    [InlineData("6:59 PM, April 4, 2022", "2022-04-04T18:59:00", null)]
    [InlineData("12:05 am on 4 April 2022", "2022-04-04T00:05:00", null)]
    [InlineData("4. April 2022, 14.30 Uhr", "2022-04-04T14:30:00", null)]
    [InlineData("Mittwoch, 03. November 2021, 16.45 Uhr", "2021-11-03T16:45:00", null)]
    [InlineData("12 Uhr am 4. April 2022", "2022-04-04T12:00:00", null)]
    [InlineData("4 avril 2022 à 14h30", "2022-04-04T14:30:00", null)]
    [InlineData("06.04.2022 - 14.30", "2022-04-06T14:30:00", null)]
    [InlineData("1649098740", "2022-04-04T18:59:00", "Z")]
    [InlineData("1649098740000", "2022-04-04T18:59:00", "Z")]
    [InlineData("2022-04-04T24:00:00Z", "2022-04-04T23:59:59", "Z")]
    public void A_date_with_a_time_is_read(string wording, string? local, string? offset)
    {
        var time = PublicationTimeReader.Read(wording, PublisherClock.Unknown);
        Assert.Equal(wording, time.Wording);
        Assert.Equal(local, time.Local is { } found ? LocalDateTimePattern.GeneralIso.Format(found) : null);
        Assert.Equal(local is not null, time.HasTime);
        Assert.Equal(offset, time.Offset is { } shift ? OffsetPattern.GeneralInvariantWithZ.Format(shift) : null);
    }

    [Theory]
    [InlineData("2022-04-04", "2022-04-04")]
    [InlineData("2022/04/04", "2022-04-04")]
    [InlineData("20220404", "2022-04-04")]
    [InlineData("April 4, 2022", "2022-04-04")]
    [InlineData("4 April 2022", "2022-04-04")]
    [InlineData("4th of April 2022", "2022-04-04")]
    [InlineData("Apr. 4, 2022", "2022-04-04")]
    [InlineData("4.4.2022", "2022-04-04")]
    [InlineData("04.04.22", "2022-04-04")]
    [InlineData("25/12/2021", "2021-12-25")]
    [InlineData("12/25/2021", "2021-12-25")]
    [InlineData("Freitag, 5. Juni 2015", "2015-06-05")]
    [InlineData("1er août 2022", "2022-08-01")]
    [InlineData("1 août 2022", "2022-08-01")]
    [InlineData("3 de marzo de 2022", "2022-03-03")]
    [InlineData("4 апреля 2022 года", "2022-04-04")]
    [InlineData("4 квітня 2022", "2022-04-04")]
    [InlineData("2022年4月4日", "2022-04-04")]
    [InlineData("2022-04-04 (Xinhua), 2022-04-05 00:30 (Global Times)", "2022-04-04")]
    [InlineData("2022-02-30", null)]
    [InlineData("13/13/2022", null)]
    [InlineData("May 2022", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void A_date_alone_is_read(string wording, string? date)
    {
        var time = PublicationTimeReader.Read(wording, PublisherClock.Unknown);
        Assert.Equal(date, time.Date is { } found ? LocalDatePattern.Iso.Format(found) : null);
        Assert.False(time.HasTime);
    }

    // Reported input I15: letters that stand for several zones.
    [Theory]
    [InlineData("Mon, 4 Apr 2022 18:59:00 CST")]
    [InlineData("Mon, 4 Apr 2022 18:59:00 IST")]
    [InlineData("Mon, 4 Apr 2022 18:59:00 BST")]
    public void An_ambiguous_zone_is_flagged(string wording)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        Assert.NotNull(PublicationTimeReader.Read(wording, PublisherClock.Unknown, notes).Offset);
        Assert.Contains(notes, note => note.Code == "date.zone-ambiguous");
    }

    [Fact]
    public void An_ambiguous_zone_is_settled_by_the_publishers_own()
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        var time = PublicationTimeReader.Read("Mon, 4 Apr 2022 18:59:00 CST", new PublisherClock(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]), notes);
        Assert.Equal(Offset.FromHours(8), time.Offset);
        Assert.Empty(notes);
    }

    [Fact]
    public void Figures_that_can_be_two_dates_are_flagged()
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        Assert.Equal(new LocalDate(2022, 4, 3), PublicationTimeReader.Read("03/04/2022", PublisherClock.Unknown, notes).Date);
        Assert.Equal(new LocalDate(2022, 3, 4), PublicationTimeReader.Read("03/04/2022", new PublisherClock(Order: DateOrder.MonthFirst), notes).Date);
        Assert.Equal(2, notes.Count(note => note.Code == "date.ambiguous" && note.Message.Contains("2022-03-04", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_trusted_offset_is_turned_into_the_publishers_clock()
    {
        var time = PublicationTimeReader.Read("2022-04-04T22:30:00Z", new PublisherClock(Kyiv));
        Assert.Equal(new LocalDateTime(2022, 4, 5, 1, 30), time.Local);
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 22, 30), time.Instant);
    }

    [Theory]
    [InlineData("2022-04-04T22:30:00Z", true)]
    [InlineData("2022-04-04T22:30:00Z (local clock; dataset writes Z)", false)]
    [InlineData("2022-04-04T22:30:00Z (Kyiv clock time as printed on the page)", false)]
    public void A_wrong_Z_is_taken_for_the_local_clock(string wording, bool ignores)
    {
        var time = PublicationTimeReader.Read(wording, new PublisherClock(Kyiv, IgnoresOffsets: ignores));
        Assert.Equal(new LocalDateTime(2022, 4, 4, 22, 30), time.Local);
        Assert.Equal(Offset.FromHours(3), time.Offset);
    }

    // Reported input I35: the host's culture must not matter.
    [Fact]
    public void Every_culture_reads_the_same() => EveryCulture.Check(() =>
    {
        Assert.Equal(new LocalDate(2022, 12, 11), PublicationTimeReader.Read("11/12/2022", PublisherClock.Unknown).Date);
        Assert.Equal(new LocalDate(2022, 7, 4), PublicationTimeReader.Read("4 JULI 2022", PublisherClock.Unknown).Date);
        Assert.Equal(new LocalDate(2022, 6, 15), PublicationTimeReader.Read("15 iyun 2022 15 June 2022", PublisherClock.Unknown).Date);
    });

    [Fact]
    public void Whatever_is_printed_in_rfc3339_is_read_back() =>
        Gen.Select(Gen.Long[0, 4_000_000_000], Gen.Int[-12, 14]).Sample((seconds, hours) =>
        {
            var moment = Instant.FromUnixTimeSeconds(seconds).WithOffset(Offset.FromHours(hours));
            Assert.Equal(moment.ToInstant(), PublicationTimeReader.Read(OffsetDateTimePattern.Rfc3339.Format(moment), PublisherClock.Unknown).Instant);
        });

    [Fact]
    public void No_wording_throws() => Gen.String.Sample(wording => Assert.Equal(wording, PublicationTimeReader.Read(wording, PublisherClock.Unknown).Wording));
}
