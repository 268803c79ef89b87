using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Differences;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.About;

/// <summary>In what two accounts differ that both speak of a topic.</summary>
/// <remarks>
/// Strength, speaker and date are not among the checks: accounts that say the same of a topic differ in them as often as accounts that
/// do not (in strength 8 and in speaker 6 of 47 marked topics on which they agree; in date where each says "today" of its own day),
/// so they are left to the comparison point by point.
/// </remarks>
internal static class TopicDifferences
{
    private static readonly ImmutableArray<IDifferenceCheck> Checks =
        [new NumberCheck(), new NamingCheck(), new DoubtCheck()];

    /// <summary>The differences between the passages of A and of B on the topic, one a check.</summary>
    public static ImmutableArray<Difference> Between(
        Topic topic, AnnotatedDocument a, ImmutableArray<TextSpan> inA, AnnotatedDocument b, ImmutableArray<TextSpan> inB)
    {
        List<AccountPoint> pointsA = [.. inA.Select(span => PointFinder.At(a, span))];
        List<AccountPoint> pointsB = [.. inB.Select(span => PointFinder.At(b, span))];
        ImmutableArray<IDifferenceCheck> checks = [new TopicPolarityCheck(topic), .. Checks, new QuotedTopicCheck(topic), new AskedWordingCheck(topic)];
        var differences = ImmutableArray.CreateBuilder<Difference>();
        foreach (var check in checks)
        {
            if (FirstOf(check, pointsA, pointsB) is { } difference)
            {
                differences.Add(difference);
            }
        }

        return differences.ToImmutable();
    }

    private static Difference? FirstOf(IDifferenceCheck check, List<AccountPoint> a, List<AccountPoint> b) =>
        a.SelectMany(_ => b, check.Between).FirstOrDefault(difference => difference is not null);
}
