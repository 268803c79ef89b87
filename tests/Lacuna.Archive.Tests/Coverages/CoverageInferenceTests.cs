using CsCheck;
using Lacuna.Archive.Coverages;
using Lacuna.Core.Coverages;
using NodaTime;

namespace Lacuna.Archive.Tests.Coverages;

public sealed class CoverageInferenceTests
{
    private static readonly LocalDate Monday = new(2022, 4, 4);

    [Fact]
    public void A_source_that_publishes_daily_has_a_hole_where_it_misses_three_weeks()
    {
        var days = Days(0, 100).Where(day => day < Monday.PlusDays(40) || day > Monday.PlusDays(60));
        var coverage = Of(days);
        var hole = Assert.Single(coverage.Holes);
        Assert.Equal(Span(40, 60), hole.Days);
        Assert.Equal("no document for 21 days; its usual gap is 1 day", hole.Reason);
        Assert.Equal([Span(0, 39), Span(61, 99)], coverage.Spans.Select(span => span.Days));
        Assert.Equal([40, 39], coverage.Spans.Select(span => span.Held));
    }

    [Fact]
    public void Weekends_of_a_source_that_never_works_on_them_are_no_hole()
    {
        var days = Days(0, 200).Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));
        Assert.Empty(Of(days).Holes);
    }

    [Fact]
    public void A_week_without_a_document_is_usual_for_a_source_that_publishes_once_a_month() =>
        Assert.Empty(Of(Enumerable.Range(0, 12).Select(month => Monday.PlusMonths(month))).Holes);

    [Fact]
    public void Two_documents_settle_no_hole() => Assert.Empty(Of([Monday, Monday.PlusDays(30)]).Holes);

    [Fact]
    public void Nothing_held_is_nothing_covered()
    {
        var coverage = Of([]);
        Assert.Empty(coverage.Spans);
        Assert.NotEmpty(coverage.HolesIn(Span(0, 1)));
    }

    [Fact]
    public void What_a_person_declares_covers_days_without_a_document_and_mends_a_hole()
    {
        var days = Days(0, 100).Where(day => day < Monday.PlusDays(40) || day > Monday.PlusDays(60));
        var coverage = Of(days, Note(35, 120));
        Assert.Empty(coverage.Holes);
        Assert.Equal([CoverageBasis.Inferred, CoverageBasis.Declared], coverage.Spans.Select(span => span.Basis));
        Assert.Empty(coverage.HolesIn(Span(0, 120)));
    }

    [Fact]
    public void A_declared_hole_stands_although_documents_surround_it()
    {
        var coverage = Of(Days(0, 30), Note(10, 11, "the site was down"));
        Assert.Equal("the site was down", Assert.Single(coverage.HolesIn(Span(0, 29))).Reason);
        Assert.Empty(coverage.HolesIn(Span(12, 29)));
    }

    [Fact]
    public void A_list_that_could_not_be_had_in_full_is_a_hole()
    {
        var note = new CoverageNote("x", Span(0, 6), CoverageBasis.Listed, NodaConstants.UnixEpoch) { Listed = 14, Failed = 3 };
        Assert.Equal("3 of 14 listed items could not be had", Assert.Single(Of(Days(0, 7), note).Holes).Reason);
    }

    [Fact]
    public void A_hole_that_is_noted_again_is_told_once_as_last_noted()
    {
        var first = new CoverageNote("x", Span(0, 6), CoverageBasis.Listed, NodaConstants.UnixEpoch) { HoleReason = "one page could not be had" };
        var again = first with { At = NodaConstants.UnixEpoch + Duration.FromDays(1), HoleReason = "it still could not" };
        Assert.Equal("it still could not", Assert.Single(Of(Days(0, 7), again, first).Holes).Reason);
    }

    [Fact]
    public void A_known_hole_is_told_once_though_no_span_covers_it()
    {
        var coverage = Of(Days(0, 100).Where(day => day < Monday.PlusDays(40) || day > Monday.PlusDays(60)));
        Assert.Single(coverage.HolesIn(Span(30, 70)));
        Assert.Equal(2, coverage.HolesIn(Span(30, 100)).Length);
    }

    [Fact]
    public void Spans_never_overlap_and_hold_every_document_outside_holes() =>
        Gen.Select(Gen.Int[0, 200].Array[0, 60], Gen.Select(Gen.Int[0, 200], Gen.Int[0, 40]).Array[0, 4]).Sample((published, declared) =>
        {
            var days = published.Select(day => Monday.PlusDays(day)).ToList();
            var coverage = Of(days, [.. declared.Select(pair => Note(pair.Item1, pair.Item1 + pair.Item2))]);
            for (var i = 1; i < coverage.Spans.Length; i++)
            {
                Assert.True(coverage.Spans[i - 1].Days.End < coverage.Spans[i].Days.Start);
            }

            Assert.All(days, day => Assert.Contains(coverage.Spans, span => span.Days.Contains(day)));
            Assert.Equal(days.Count, coverage.Spans.Sum(span => span.Held));
        });

    private static SourceCoverage Of(IEnumerable<LocalDate> days, params CoverageNote[] notes) => CoverageInference.Of("x", days, notes);

    private static IEnumerable<LocalDate> Days(int first, int count) => Enumerable.Range(first, count).Select(day => Monday.PlusDays(day));

    private static DateInterval Span(int first, int last) => new(Monday.PlusDays(first), Monday.PlusDays(last));

    private static CoverageNote Note(int first, int last, string? hole = null) =>
        new("x", Span(first, last), CoverageBasis.Declared, NodaConstants.UnixEpoch) { HoleReason = hole };
}
