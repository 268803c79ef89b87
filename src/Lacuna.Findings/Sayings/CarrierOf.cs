using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Sayings;

/// <summary>Tells whose page carries a statement.</summary>
internal static class CarrierOf
{
    public static Carrier Statement(Statement statement, Source? source, ActorTable table)
    {
        if (source is null || statement.Speakers.IsEmpty)
        {
            return Carrier.Unknown;
        }

        return statement.Speakers.Any(speaker => new ActorScope(speaker, table).Carries(source) || IsOfState(speaker, source)) ? Carrier.Own
            : source.SpeaksFor is null ? Carrier.Independent
            : Carrier.OtherActor;
    }

    private static bool IsOfState(Actor speaker, Source source) => speaker.State is { } state && state == source.SpeaksFor;
}
