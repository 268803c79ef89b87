using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Dates;
using NodaTime;

namespace Lacuna.Findings.Tests.Dates;

public sealed class DateConflictsTests
{
    private const string Text = "The call was on Monday. A caption says April 5.";
    private static readonly LocalDate Monday = new(2022, 4, 4);

    [Fact]
    public void Two_days_that_exclude_each_other_are_shown_with_both_words()
    {
        var conflict = Assert.Single(DateConflicts.In(With(Claim(Monday.PlusDays(1), "April 5"), Claim(Monday, "Monday"))));

        Assert.Equal("Monday", conflict.First.Evidence?.Exact);
        Assert.Equal("April 5", conflict.Second.Evidence?.Exact);
        Assert.Equal(Monday, conflict.First.Days.Start);
    }

    [Fact]
    public void The_date_of_publication_has_no_words()
    {
        var conflict = Assert.Single(DateConflicts.In(With(Claim(Monday, null), Claim(Monday.PlusDays(1), "April 5"))));

        Assert.Null(conflict.First.Evidence);
    }

    [Fact]
    public void Periods_that_share_a_day_do_not_conflict() =>
        Assert.Empty(DateConflicts.In(With(new DateClaim(new DateInterval(Monday, Monday.PlusDays(6)), At("Monday")), Claim(Monday.PlusDays(1), "April 5"))));

    [Fact]
    public void Three_days_make_three_conflicts() =>
        Assert.Equal(3, DateConflicts.In(With(Claim(Monday, "Monday"), Claim(Monday.PlusDays(1), "April 5"), Claim(Monday.PlusDays(2), "caption"))).Length);

    private static AnnotatedDocument With(params DateClaim[] claims) =>
        new(new Document { Id = "a", Text = Text }) { Contacts = [new Contact { Id = "c1", Kind = ContactKind.Call, Dates = [.. claims] }] };

    private static DateClaim Claim(LocalDate day, string? words) => new(new DateInterval(day, day), words is null ? null : At(words));

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
