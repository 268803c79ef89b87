using System.Collections.Immutable;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>The ordered list of checks, the weightiest difference first.</summary>
internal static class DifferenceChecks
{
    private static readonly ImmutableArray<IDifferenceCheck> InOrder =
    [
        new PolarityCheck(),
        new NumberCheck(),
        new DateCheck(),
        new SpeakerCheck(),
        new StrengthCheck(),
        new NamingCheck(),
        new DoubtCheck(),
    ];

    /// <summary>The differences between points that speak of the same thing, one a check, the weightiest first.</summary>
    public static ImmutableArray<Difference> Between(IReadOnlyList<AccountPoint> a, IReadOnlyList<AccountPoint> b)
    {
        var differences = ImmutableArray.CreateBuilder<Difference>();
        foreach (var check in InOrder)
        {
            if (FirstOf(check, a, b) is { } difference)
            {
                differences.Add(difference);
            }
        }

        return differences.ToImmutable();
    }

    private static Difference? FirstOf(IDifferenceCheck check, IReadOnlyList<AccountPoint> a, IReadOnlyList<AccountPoint> b)
    {
        foreach (var inA in a)
        {
            foreach (var inB in b)
            {
                if (check.Between(inA, inB) is { } difference)
                {
                    return difference;
                }
            }
        }

        return null;
    }
}
