using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Words that one account gives to the other side, which that side's own account does not have.</summary>
internal static class MouthCheck
{
    /// <summary>The difference for points of one account alone; empty when none is said by the other side, or when its account is known only in part.</summary>
    /// <param name="points">Points that only one account has.</param>
    /// <param name="other">The other account.</param>
    /// <param name="isFirst">Whether the points stand in the first account.</param>
    public static ImmutableArray<Difference> Of(List<AccountPoint> points, AnnotatedDocument other, bool isFirst)
    {
        if (other.Document.IsPartial || other.Document.Source?.SpeaksFor is not { } side)
        {
            return [];
        }

        foreach (var point in points)
        {
            if (point.Said is { } said && GivesWordsTo(said, side))
            {
                var words = point.Evidence;
                return [isFirst
                    ? new Difference(DifferenceKind.WordsPutInMouth, words.Exact, "", words, null)
                    : new Difference(DifferenceKind.WordsPutInMouth, "", words.Exact, null, words)];
            }
        }

        return [];
    }

    /// <summary>True when the other side is given words of its own, or a share in an agreement; that "the leaders discussed" a thing gives nobody words.</summary>
    private static bool GivesWordsTo(Statement said, string side)
    {
        if (said.Source is null || said.IsNegated || said.Act == SpeechAct.Consult || !said.Speakers.Any(speaker => IsOf(speaker, side)))
        {
            return false;
        }

        return said.Act == SpeechAct.Agree || said.Speakers.All(speaker => IsOf(speaker, side));
    }

    private static bool IsOf(Actor speaker, string side) => speaker.Id == side || speaker.State == side;
}
