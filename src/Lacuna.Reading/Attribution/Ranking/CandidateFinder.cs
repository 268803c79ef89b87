using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Attribution.Ranking;

/// <summary>Gathers what the trained reader found, in the wide sense of PolNeAR, and what only the rules did.</summary>
internal static class CandidateFinder
{
    /// <summary>The candidates: the reader's in text order, then the rules'. What stands inside a content of the reader's is left out, for it marks one level.</summary>
    public static List<StatementCandidate> Find(AnnotatedDocument document, TrainedMarks marks, IReadOnlyList<FoundStatement> byRules)
    {
        var reader = new EvidenceReader(document, marks);
        var (trained, groups) = TrainedStatementFinder.FindGroups(document, marks);
        var candidates = new List<StatementCandidate>(trained.Count + byRules.Count);
        var hasPartner = new bool[byRules.Count];
        for (var i = 0; i < trained.Count; i++)
        {
            var partner = Partner(trained[i], byRules);
            if (partner >= 0)
            {
                hasPartner[partner] = true;
            }

            candidates.Add(new StatementCandidate(trained[i], reader.Of(trained[i], groups[i], partner < 0 ? null : byRules[partner])));
        }

        for (var i = 0; i < byRules.Count; i++)
        {
            if (!hasPartner[i] && byRules[i].Cue is { } cue && !StandsInside(cue, trained))
            {
                candidates.Add(new StatementCandidate(byRules[i], reader.OfRulesAlone(byRules[i])));
            }
        }

        return candidates;
    }

    /// <summary>True when the cue is a part, and not all, of a content of <paramref name="outer"/>.</summary>
    public static bool StandsInside(TextSpan cue, IReadOnlyList<FoundStatement> outer)
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

    private static int Partner(FoundStatement statement, IReadOnlyList<FoundStatement> byRules)
    {
        for (var i = 0; i < byRules.Count; i++)
        {
            if (byRules[i].Cue is { } cue && cue.Overlaps(statement.Cue!.Value))
            {
                return i;
            }
        }

        return -1;
    }
}
