using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Looks for one kind of difference between two points that speak of the same thing.</summary>
internal interface IDifferenceCheck
{
    /// <summary>The difference, or null when the two do not differ in this, or do not tell.</summary>
    Difference? Between(AccountPoint a, AccountPoint b);
}
