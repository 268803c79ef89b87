using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Ranking;

/// <summary>Keeps of all that may be a statement what is likely enough, in the wide sense of PolNeAR.</summary>
internal static class StatementRanker
{
    /// <summary>Candidates less likely than this are left out.</summary>
    /// <remarks>
    /// Whole statements (F1) on PolNeAR's development part, fitted on every other article and measured on the rest, both halves and each:
    /// 0: 70.6 (69.3, 72.2); 0.2: 71.5 (70.4, 72.9); 0.25: 71.7 (70.5, 73.4); 0.3: 72.5 (71.4, 74.1); 0.35: 73.0 (71.8, 74.6); 0.4: 72.6
    /// (71.5, 74.2). Others of the reader's fittings, averaged otherwise, are as good or better at 0.35 than at 0.3.
    /// </remarks>
    private const double Least = 0.35;

    /// <summary>The statements that are likely enough, each with its probability, and what the rules find inside their contents, without one.</summary>
    public static List<FoundStatement> Rank(AnnotatedDocument document, TrainedMarks marks, IReadOnlyList<FoundStatement> byRules)
    {
        var kept = new List<FoundStatement>();
        foreach (var candidate in CandidateFinder.Find(document, marks, byRules))
        {
            if (StatementScorer.Shipped.Probability(candidate.Evidence) is >= Least and var probability)
            {
                kept.Add(candidate.Statement with { Probability = probability });
            }
        }

        var outer = kept.Count;
        foreach (var statement in byRules)
        {
            if (statement.Cue is { } cue && CandidateFinder.StandsInside(cue, kept[..outer]))
            {
                kept.Add(statement);
            }
        }

        return kept;
    }
}
