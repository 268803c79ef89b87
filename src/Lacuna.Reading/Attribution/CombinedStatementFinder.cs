using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Ranking;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Attribution;

/// <summary>Finds statements by rules and by the marks of the trained reader, and settles between the two; by rules alone in a document that has no such marks.</summary>
/// <remarks>
/// In the wide sense of PolNeAR statements of both are ranked, and the likely ones kept, with the rules' inside their contents.
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

        return scope == StatementScope.Expressed
            ? new Arbiter(document).Settle(byRules, _trained.Find(document))
            : StatementRanker.Rank(document, document.Trained, byRules);
    }
}
