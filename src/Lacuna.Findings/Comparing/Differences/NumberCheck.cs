using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Two numbers for one quantity: the same thing counted, and no number of it in common.</summary>
internal sealed class NumberCheck : IDifferenceCheck
{
    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        var quantitiesA = QuantityReader.In(a.Account, a.Span);
        if (quantitiesA.Count == 0)
        {
            return null;
        }

        var quantitiesB = QuantityReader.In(b.Account, b.Span);
        foreach (var inA in quantitiesA)
        {
            var same = quantitiesB.FindAll(inB => string.Equals(inA.Of, inB.Of, StringComparison.Ordinal));
            if (same.Count > 0 && !same.Exists(inB => quantitiesA.Exists(other => other.Of == inB.Of && other.Value == inB.Value)))
            {
                return Of(a, inA.At, b, same[0].At);
            }
        }

        return null;
    }

    private static Difference Of(AccountPoint a, TextSpan inA, AccountPoint b, TextSpan inB) => new(
        DifferenceKind.Number,
        inA.In(a.Account.Text),
        inB.In(b.Account.Text),
        Evidence.From(a.Account.Document, inA),
        Evidence.From(b.Account.Document, inB));
}
