using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Attribution;

/// <summary>Settles between what rules and what the trained reader found in one document.</summary>
internal sealed class Arbiter(AnnotatedDocument document, StatementScope scope)
{
    /// <summary>A statement that only the trained reader found is taken from this probability on.</summary>
    private const double LeastAlone = 0.3;

    /// <summary>The statements of both: those that both found once, with how sure they are.</summary>
    public List<FoundStatement> Settle(IReadOnlyList<FoundStatement> byRules, IReadOnlyList<FoundStatement> trained)
    {
        var settled = new List<FoundStatement>(byRules.Count + trained.Count);
        var partners = Partners(byRules, trained);
        for (var i = 0; i < byRules.Count; i++)
        {
            settled.Add(partners[i] < 0 ? byRules[i] : Merge(byRules[i], trained[partners[i]]));
        }

        for (var i = 0; i < trained.Count; i++)
        {
            if (Array.IndexOf(partners, i) < 0 && trained[i].Probability >= LeastAlone && (scope == StatementScope.Attributed || SayingTest.Passes(document, trained[i])))
            {
                settled.Add(trained[i]);
            }
        }

        return settled;
    }

    private static FoundStatement Merge(FoundStatement rules, FoundStatement trained) => rules with
    {
        Source = rules.Source ?? trained.Source,
        Probability = trained.Probability,
    };

    /// <summary>By statement of the rules: the one of the trained reader whose cue meets its cue; -1 when there is none.</summary>
    private static int[] Partners(IReadOnlyList<FoundStatement> byRules, IReadOnlyList<FoundStatement> trained)
    {
        var partners = new int[byRules.Count];
        Array.Fill(partners, -1);
        for (var i = 0; i < byRules.Count; i++)
        {
            for (var j = 0; j < trained.Count; j++)
            {
                if (byRules[i].Cue is { } one && trained[j].Cue is { } other && one.Overlaps(other) && Array.IndexOf(partners, j) < 0)
                {
                    partners[i] = j;
                    break;
                }
            }
        }

        return partners;
    }
}
