using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Wordings.Series;
using NodaTime;

namespace Lacuna.Findings.Tests.Wordings;

public sealed class WordingSeriesTests
{
    [Theory]
    [InlineData("20030812.txt", 2003, 8, 12, false)]
    [InlineData("a/b/2003-08-12-statement.html", 2003, 8, 12, false)]
    [InlineData("statement_2003_08_12.txt", 2003, 8, 12, false)]
    [InlineData("FRA_76_2021.txt", 2021, 1, 1, true)]
    public void The_name_of_a_file_can_date_it(string origin, int year, int month, int day, bool yearOnly)
    {
        var series = WordingSeries.From([new AnnotatedDocument(new Document { Id = "x", Text = "a", Origin = origin })]);
        Assert.Equal(new LocalDate(year, month, day), series.Documents[0].Date);
        Assert.Equal(yearOnly ? "series.file-year" : "series.file-date", series.Notes[0].Code);
    }

    [Theory]
    [InlineData("20031312.txt")]
    [InlineData("20030230.txt")]
    [InlineData("notes.txt")]
    [InlineData("12345678901.txt")]
    [InlineData("9999.txt")]
    public void A_name_that_holds_no_date_dates_nothing(string origin)
    {
        var series = WordingSeries.From([new AnnotatedDocument(new Document { Id = "x", Text = "a", Origin = origin })]);
        Assert.Empty(series.Documents);
        Assert.Equal("series.undated", series.Notes[0].Code);
    }

    [Fact]
    public void A_second_version_of_an_item_is_no_second_document()
    {
        var series = WordingSeries.From([Made.Read("x", "one", Made.FirstDay), Made.Read("x", "two", Made.FirstDay.PlusDays(1))]);
        Assert.Single(series.Documents);
        Assert.Equal("series.version", series.Notes[0].Code);
    }

    [Fact]
    public void Documents_stand_in_order_of_time()
    {
        var series = WordingSeries.From([Made.Read("c", "c", Made.FirstDay.PlusDays(1)), Made.Read("b", "b", Made.FirstDay), Made.Read("a", "a", Made.FirstDay)]);
        Assert.Equal(["a", "b", "c"], series.Documents.Select(document => document.Read.Document.Id));
    }

    [Fact]
    public void A_part_of_the_series_keeps_the_holes_of_its_days()
    {
        var series = Made.Daily([Made.Hole(0, 1), Made.Hole(4, 5)], Enumerable.Repeat("a", 7));
        var part = series.Between(Made.FirstDay.PlusDays(3), null);
        Assert.Equal((4, 1), (part.Documents.Length, part.Holes.Length));
    }
}
