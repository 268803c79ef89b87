using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Who raised the point: one account gives it to one side alone, the other to the other side alone.</summary>
internal sealed class SpeakerCheck : IDifferenceCheck
{
    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        if (a.Said is not { Source: { } sourceA } || b.Said is not { Source: { } sourceB }
            || SideOf(a.Speakers) is not { } sideA || SideOf(b.Speakers) is not { } sideB || sideA == sideB)
        {
            return null;
        }

        return new Difference(
            DifferenceKind.WhoRaised,
            string.Join(", ", a.Speakers.Select(speaker => speaker.Name)),
            string.Join(", ", b.Speakers.Select(speaker => speaker.Name)),
            Evidence.From(a.Account.Document, sourceA),
            Evidence.From(b.Account.Document, sourceB));
    }

    /// <summary>The one state or body that all speakers belong to; null when there are several or none is known.</summary>
    private static string? SideOf(ImmutableArray<Actor> speakers)
    {
        var sides = speakers.Select(speaker => speaker.State ?? speaker.Id).Distinct(StringComparer.Ordinal).ToList();
        return sides.Count == 1 ? sides[0] : null;
    }
}
