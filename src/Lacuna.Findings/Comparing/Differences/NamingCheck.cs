using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Two names for one thing: "war" against "issue", "troops" against "occupiers".</summary>
internal sealed class NamingCheck : IDifferenceCheck
{
    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        var namingsA = NamingReader.In(a.Account, a.Span);
        var namingsB = namingsA.Count == 0 ? [] : NamingReader.In(b.Account, b.Span);
        return Between(a.Account, namingsA, b.Account, namingsB).FirstOrDefault();
    }

    /// <summary>One difference for each thing that the two sides name, without a name in common.</summary>
    public static IEnumerable<Difference> Between(
        AnnotatedDocument a, List<Naming> inA, AnnotatedDocument b, List<Naming> inB)
    {
        foreach (var group in inA.GroupBy(naming => naming.Thing, StringComparer.Ordinal))
        {
            var others = inB.FindAll(naming => naming.Thing == group.Key);
            if (others.Count == 0 || group.Any(naming => others.Exists(other => other.Name == naming.Name)))
            {
                continue;
            }

            var (one, other) = (group.First(), others[0]);
            yield return new Difference(
                DifferenceKind.Wording, one.At.In(a.Text), other.At.In(b.Text), Evidence.From(a.Document, one.At), Evidence.From(b.Document, other.At));
        }
    }
}
