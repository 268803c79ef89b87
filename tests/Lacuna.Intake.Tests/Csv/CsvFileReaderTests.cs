using Lacuna.Intake.Csv;
using NodaTime;

namespace Lacuna.Intake.Tests.Csv;

public sealed class CsvFileReaderTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Columns_are_told_apart_by_the_header(char delimiter)
    {
        var table = "title,text,date\n\"A, \"\"B\"\"; C\tD\",\"They met.\n\nThey left.\",2022-04-04\n".Replace("title,text,date", $"title{delimiter}text{delimiter}date").Replace("\",\"They", $"\"{delimiter}\"They").Replace("\",2022", $"\"{delimiter}2022");
        var document = Read(table).Single().Document!;
        Assert.Equal("A, \"B\"; C D\n\nThey met.\n\nThey left.", document.Text);
        Assert.Equal(new LocalDate(2022, 4, 4), document.Published!.Date);
    }

    [Fact]
    public void Rows_without_text_are_refused_and_short_rows_are_read()
    {
        var results = Read("text,title\nOne.\n,Empty\nNA,None\nTwo.,T,extra\n");
        Assert.Equal([true, false, false, true], results.Select(result => result.IsRead));
        Assert.Equal("T\n\nTwo.", results[3].Document!.Text);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_refused_at_the_limit()
    {
        var results = Read("text\nOne.\n\"" + new string('x', 500_000), new IntakeOptions { MaximumRecordLength = 100_000 });
        Assert.True(results[0].IsRead);
        Assert.False(results[^1].IsRead);
    }

    [Fact]
    public void No_text_column_is_one_clear_line() =>
        Assert.Contains("--map", Assert.Throws<IntakeException>(() => Read("a,b\n1,2\n")).Message);

    [Fact]
    public void A_header_alone_gives_nothing() => Assert.Empty(Read("text,title\n"));

    [Fact]
    public void The_kremlin_map_is_chosen_by_header_and_address()
    {
        var document = Read("link,headline,date,location,summary,body\nhttp://en.kremlin.ru/events/1,Call with X,2021-12-07T20:15:00Z,NA,They spoke.,They spoke. At length.\n").Single().Document!;
        Assert.Equal("state:RUS", document.Source!.SpeaksFor);
        Assert.Equal(new LocalDateTime(2021, 12, 7, 20, 15), document.Published!.Local);
        Assert.Equal(Instant.FromUtc(2021, 12, 7, 17, 15), document.Published.Instant);
        Assert.Equal("2021-12-07T20:15:00Z", document.Published.Wording);
        Assert.Equal("Call with X\n\nThey spoke. At length.", document.Text);
    }

    [Fact]
    public void The_same_header_on_another_host_is_no_presidents_office()
    {
        var document = Read("link,headline,date,body\nhttps://example.org/1,T,2022-04-04T20:15:00Z,They spoke.\n").Single().Document!;
        Assert.Null(document.Source!.SpeaksFor);
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 20, 15), document.Published!.Instant);
    }

    private static List<IntakeResult> Read(string table, IntakeOptions? options = null) => [.. CsvFileReader.Read(new StringReader(table), "file.csv", options ?? new IntakeOptions())];
}
