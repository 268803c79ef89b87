using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Polnear;

/// <summary>Pairs the attributions of an article with statements of ours that join the same parts.</summary>
/// <remarks>
/// A statement of ours pairs with an attribution when each part that the attribution has overlaps the same part of ours by at least
/// half: tokens in both, over tokens in either. Marks do not count, unless a part of the gold is nothing but marks (a colon as cue).
/// All pieces of a part count as one, so content that a cue splits must be there on both sides of it. What the gold lacks, ours may
/// have or lack. Each statement pairs once, the closest pairs first.
/// </remarks>
internal static class LinkedStatements
{
    /// <summary>The least share of common tokens in each part.</summary>
    private const double EnoughOverlap = 0.5;

    /// <summary>For each attribution ours that pairs with it, or null.</summary>
    public static Statement?[] Match(AnnotatedDocument read, IReadOnlyList<PolnearRelation> gold)
    {
        var ours = read.Outermost().ToList();
        var pairs =
            from g in Enumerable.Range(0, gold.Count)
            from statement in ours
            let closeness = Closeness(read, gold[g], statement)
            where closeness is not null
            orderby closeness descending
            select (Gold: g, Ours: statement);
        var found = new Statement?[gold.Count];
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (g, statement) in pairs)
        {
            if (found[g] is null && used.Add(statement.Id))
            {
                found[g] = statement;
            }
        }

        return found;
    }

    /// <summary>The parts that do not overlap enough, by name, for messages; empty when the two pair.</summary>
    public static IEnumerable<string> Differing(AnnotatedDocument read, PolnearRelation gold, Statement ours) =>
        Parts(read, gold, ours).Where(part => part.Overlap < EnoughOverlap).Select(part => part.Name);

    /// <summary>Mean overlap of the parts; null when one is too small.</summary>
    private static double? Closeness(AnnotatedDocument read, PolnearRelation gold, Statement ours)
    {
        double sum = 0;
        var count = 0;
        foreach (var (_, overlap) in Parts(read, gold, ours))
        {
            if (overlap < EnoughOverlap)
            {
                return null;
            }

            sum += overlap;
            count++;
        }

        return sum / count;
    }

    private static IEnumerable<(string Name, double Overlap)> Parts(AnnotatedDocument read, PolnearRelation gold, Statement ours)
    {
        if (!gold.Cue.IsEmpty)
        {
            yield return ("cue", SpanOverlap.TokenIoU(read, gold.Cue, Alone(PolnearConventions.CueOf(read, ours))));
        }

        if (!gold.Source.IsEmpty)
        {
            yield return ("source", SpanOverlap.TokenIoU(read, gold.Source, Alone(PolnearConventions.SourceOf(read, ours))));
        }

        if (!gold.Content.IsEmpty)
        {
            yield return ("content", SpanOverlap.TokenIoU(read, gold.Content, PolnearConventions.ContentOf(read, ours)));
        }
    }

    private static TextSpan[] Alone(TextSpan? span) => span is { } at ? [at] : [];
}
