using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Ranking;

/// <summary>Keeps of all that may be a statement what is likely enough, in the wide sense of PolNeAR.</summary>
internal static class StatementRanker
{
    /// <summary>Candidates less likely than this are left out.</summary>
    /// <remarks>
    /// Whole statements (F1) on PolNeAR's development part, fitted on every other article and measured on the rest, both halves and each:
    /// 0: 69.7 (69.8, 69.5); 0.2: 70.2 (70.6, 69.8); 0.25: 70.8 (71.0, 70.5); 0.3: 71.1 (71.3, 70.8); 0.35: 71.1 (71.5, 70.6); 0.4: 71.0
    /// (71.8, 69.9). The reader's statements as they are: 70.2.
    /// </remarks>
    private const double Least = 0.3;

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
