using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Points;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Who raised the point: one account gives it to one side alone, the other to the other side alone.</summary>
/// <remarks>Answers raise nothing: who thanks for support and who affirms it speak of the same thing, each in his place.</remarks>
internal sealed class SpeakerCheck : IDifferenceCheck
{
    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        if (a.Said is not { Source: { } sourceA } saidA || b.Said is not { Source: { } sourceB } saidB
            || (saidA.Act != saidB.Act && (IsAnswer(saidA.Act) || IsAnswer(saidB.Act)))
            || !AreOneSide(a.Speakers) || !AreOneSide(b.Speakers) || Sides.Share(a.Speakers, b.Speakers))
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

    private static bool IsAnswer(SpeechAct act) => act is
        SpeechAct.Thank or SpeechAct.Praise or SpeechAct.Agree or SpeechAct.Support or SpeechAct.Concede or SpeechAct.Reject or SpeechAct.Deny
        or SpeechAct.Promise or SpeechAct.Congratulate or SpeechAct.Condole;

    private static bool AreOneSide(ImmutableArray<Actor> speakers) => !speakers.IsEmpty && speakers.All(speaker => Sides.AreOne(speaker, speakers[0]));
}
