using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Attribution;

/// <summary>Finds statements by rules and by the marks of the trained reader, and settles between the two; by rules alone in a document that has no such marks.</summary>
/// <param name="scope">What counts as a statement.</param>
public sealed class CombinedStatementFinder(StatementScope scope = StatementScope.Expressed) : IStatementFinder
{
    private readonly RuleStatementFinder _rules = new(scope);
    private readonly TrainedStatementFinder _trained = new();

    /// <inheritdoc/>
    public IReadOnlyList<FoundStatement> Find(AnnotatedDocument document)
    {
        var byRules = _rules.Find(document);
        return document.Trained is null ? byRules : new Arbiter(document, scope).Settle(byRules, _trained.Find(document));
    }
}
