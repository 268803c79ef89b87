using CsCheck;
using Lacuna.Findings.Presences;
using NodaTime;

namespace Lacuna.Findings.Tests.Presences;

public sealed class PresenceColumnsTests
{
    private static readonly Gen<DateInterval> Windows = Gen.Select(Gen.Int[-700_000, 2_900_000], Gen.OneOf<int>(Gen.Int[0, 70], Gen.Int[0, 4_000], Gen.Int[0, 3_000_000]))
        .Select((start, length) =>
        {
            var first = new LocalDate(1970, 1, 1).PlusDays(start);
            return new DateInterval(first, Period.DaysBetween(first, LocalDate.MaxIsoValue) < length ? LocalDate.MaxIsoValue : first.PlusDays(length));
        });

    [Fact]
    public void Columns_cover_the_window_without_gap_or_overlap_and_are_few() => Windows.Sample(window =>
    {
        var columns = PresenceColumns.Of(window);
        Assert.InRange(columns.Length, 1, PresenceColumns.Most);
        Assert.Equal(window.Start, columns[0].Start);
        Assert.Equal(window.End, columns[^1].End);
        for (var i = 1; i < columns.Length; i++)
        {
            Assert.Equal(columns[i - 1].End.PlusDays(1), columns[i].Start);
        }
    });

    [Theory]
    [InlineData("2022-04-01", "2022-04-30", 30)]
    [InlineData("2022-04-01", "2022-05-30", 60)]
    [InlineData("2022-04-01", "2022-05-31", 10)]
    [InlineData("2021-01-01", "2025-12-31", 60)]
    [InlineData("2021-01-01", "2026-01-01", 6)]
    public void The_shortest_step_that_fits_is_taken(string from, string to, int expected)
    {
        var days = new DateInterval(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value);
        Assert.Equal(expected, PresenceColumns.Of(days).Length);
    }
}
