using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>How strongly the point was put by the same side: "urged" against "demanded", "noted" against "condemned".</summary>
internal sealed class StrengthCheck : IDifferenceCheck
{
    /// <summary>Steps of <see cref="Statement.Strength"/> that differ in a telling way; neighbours are matters of style.</summary>
    private const int LeastSteps = 2;

    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        if (a.Said is not { Cue: { } cueA, Strength: > 0 } saidA || b.Said is not { Cue: { } cueB, Strength: > 0 } saidB
            || Math.Abs(saidA.Strength - saidB.Strength) < LeastSteps || !Sides.Share(a.Speakers, b.Speakers))
        {
            return null;
        }

        return new Difference(
            DifferenceKind.Strength,
            cueA.In(a.Account.Text),
            cueB.In(b.Account.Text),
            Evidence.From(a.Account.Document, cueA),
            Evidence.From(b.Account.Document, cueB));
    }
}
