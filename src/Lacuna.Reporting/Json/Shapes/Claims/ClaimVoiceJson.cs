using Lacuna.Findings.Claims;

namespace Lacuna.Reporting.Json.Shapes.Claims;

/// <summary>Somebody who asserts, denies or repeats a claim, with the words.</summary>
internal sealed record ClaimVoiceJson(string Name, ActorJson? Actor, string Stance, int Statements, string? First, string? Last, IReadOnlyList<EvidenceJson> Evidence)
{
    public static ClaimVoiceJson Of(ClaimVoice voice) => new(
        voice.Name,
        ActorJson.OfAny(voice.Actor),
        KindName.Of(voice.Stance),
        voice.Sayings.Length,
        DaysJson.OfAny(voice.First),
        DaysJson.OfAny(voice.Last),
        [.. voice.Sayings.Select(saying => EvidenceJson.Of(saying.Evidence))]);
}
