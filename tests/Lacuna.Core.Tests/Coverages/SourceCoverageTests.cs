using Lacuna.Core.Coverages;
using NodaTime;
using Xunit;

namespace Lacuna.Core.Tests.Coverages;

public sealed class SourceCoverageTests
{
    private static readonly SourceCoverage Coverage = new(
        "ministry",
        [new(April(2, 10), CoverageBasis.Listed), new(April(15, 20), CoverageBasis.Inferred)],
        [new(April(4, 4), "the page of this day could not be fetched")]);

    [Theory]
    [InlineData(2, 3, 0)]
    [InlineData(5, 10, 0)]
    [InlineData(2, 10, 1)]
    [InlineData(1, 3, 1)]
    [InlineData(9, 16, 1)]
    [InlineData(19, 25, 1)]
    [InlineData(1, 25, 4)]
    [InlineData(22, 25, 1)]
    public void Days_that_are_not_covered_are_named(int first, int last, int holes) =>
        Assert.Equal(holes, Coverage.HolesIn(April(first, last)).Length);

    [Fact]
    public void Nothing_held_is_one_hole() =>
        Assert.Equal(April(1, 30), Assert.Single(new SourceCoverage("ministry", [], []).HolesIn(April(1, 30))).Days);

    private static DateInterval April(int first, int last) => new(new LocalDate(2022, 4, first), new LocalDate(2022, 4, last));
}
