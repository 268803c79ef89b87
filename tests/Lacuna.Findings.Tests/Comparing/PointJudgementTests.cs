using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Findings.Comparing;
using NodaTime;

namespace Lacuna.Findings.Tests.Comparing;

public sealed class PointJudgementTests
{
    private static readonly Document A = new()
    {
        Id = "https://example.org/a",
        Text = "The President of Kenya spoke by telephone with the President of Egypt. They discussed trade between the two countries. The President of Kenya called for an end to the war in Sudan.",
    };

    private static readonly Document B = new()
    {
        Id = "https://example.org/b",
        Text = "The President of Egypt had a telephone call with the President of Kenya. The two discussed trade between the two countries. They agreed to meet in Cairo in May.",
    };

    [Fact]
    public void A_judged_point_tells_by_whom_and_the_latest_judgement_counts()
    {
        var comparison = Desk.Compare(A, B);
        var target = PointJudgements.TargetOf(comparison, comparison.Points[^1]);
        var judged = PointJudgements.Apply(comparison, [Judge(1, target, false), Judge(2, target, true), Judge(3, target, false)]);

        Assert.All(comparison.Points.SkipLast(1).Zip(judged.Points), pair => Assert.Equal(pair.First, pair.Second));
        Assert.True(judged.Points[^1].IsRejected);
        Assert.Equal("Person 3", judged.Points[^1].Judgement!.Mark.By);
        Assert.False(PointJudgements.Apply(comparison, [Judge(1, target, false) with { Undone = new Undoing("Editor", default) }]).Points[^1].IsRejected);
        Assert.Same(comparison, PointJudgements.Apply(comparison, []));
    }

    [Fact]
    public void Every_point_is_found_again_also_when_the_accounts_change_places_or_grow()
    {
        var comparison = Desk.Compare(A, B);
        var turned = Desk.Compare(B, A);
        var grown = Desk.Compare(A with { Text = A.Text + " They will speak again." }, B);
        Assert.NotEmpty(comparison.Points);
        for (var i = 0; i < comparison.Points.Length; i++)
        {
            var target = PointJudgements.TargetOf(comparison, comparison.Points[i]);
            Assert.Equal(i, PointJudgements.FindIn(comparison, target));
            var found = PointJudgements.FindIn(turned, target);
            Assert.NotNull(found);
            Assert.Equal(comparison.Points[i].InA.Select(words => words.At), turned.Points[found.Value].InB.Select(words => words.At));
            Assert.Equal(comparison.Points[i].InA.Select(words => words.Exact), grown.Points[PointJudgements.FindIn(grown, target)!.Value].InA.Select(words => words.Exact));
        }
    }

    [Fact]
    public void A_judgement_whose_words_are_gone_judges_nothing()
    {
        var comparison = Desk.Compare(A, B);
        var only = comparison.Points.Single(point => point.Kind == PointKind.OnlyInA);
        var changed = Desk.Compare(A with { Text = A.Text.Replace("war in Sudan", "drought in Sudan", StringComparison.Ordinal) }, B);
        var elsewhere = Desk.Compare(A with { Id = "https://example.org/c", Text = A.Text + " And more." }, B);

        Assert.Null(PointJudgements.FindIn(changed, PointJudgements.TargetOf(comparison, only)));
        Assert.Null(PointJudgements.FindIn(elsewhere, PointJudgements.TargetOf(comparison, only)));
    }

    private static Correction Judge(int number, PointTarget of, bool isAccepted) =>
        new($"k{number}", new Amendment.Point(of, isAccepted), $"Person {number}", Instant.FromUnixTimeSeconds(number));
}
