using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Attribution;

/// <summary>Finds statements by rules and by the marks of the trained reader, and settles between the two; by rules alone in a document that has no such marks.</summary>
/// <remarks>
/// In the wide sense of PolNeAR the trained reader is followed in everything, and the rules only add what stands inside its contents:
/// what they find besides is right in one case of four (whole statements, F1: the reader 68.8, with all of the rules' 68.0).
/// </remarks>
/// <param name="scope">What counts as a statement.</param>
public sealed class CombinedStatementFinder(StatementScope scope = StatementScope.Expressed) : IStatementFinder
{
    private readonly RuleStatementFinder _rules = new(scope);
    private readonly TrainedStatementFinder _trained = new(scope);

    /// <inheritdoc/>
    public IReadOnlyList<FoundStatement> Find(AnnotatedDocument document)
    {
        var byRules = _rules.Find(document);
        if (document.Trained is null)
        {
            return byRules;
        }

        var trained = _trained.Find(document);
        return scope == StatementScope.Expressed ? new Arbiter(document).Settle(byRules, trained) : WithNested(trained, byRules);
    }

    private static List<FoundStatement> WithNested(IReadOnlyList<FoundStatement> trained, IReadOnlyList<FoundStatement> byRules)
    {
        var all = new List<FoundStatement>(trained.Count + byRules.Count);
        foreach (var statement in trained)
        {
            all.Add(statement with { Probability = Calibration.OfAttribution(statement.Probability ?? 0) });
        }

        foreach (var statement in byRules)
        {
            if (statement.Cue is { } cue && StandsInside(cue, trained))
            {
                all.Add(statement);
            }
        }

        return all;
    }

    private static bool StandsInside(TextSpan cue, IReadOnlyList<FoundStatement> outer)
    {
        foreach (var statement in outer)
        {
            foreach (var content in statement.Content)
            {
                if (content.Contains(cue) && content.Length > cue.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
