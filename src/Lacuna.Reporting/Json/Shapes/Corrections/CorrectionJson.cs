using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using NodaTime.Text;

namespace Lacuna.Reporting.Json.Shapes.Corrections;

/// <summary>A correction by hand with what it does now.</summary>
internal sealed record CorrectionJson(
    string Id,
    string Kind,
    string By,
    string At,
    string? Note,
    string Standing,
    string? UndoneBy,
    string? UndoneAt,
    IReadOnlyList<ActorJson>? Speakers,
    IReadOnlyList<ActorJson>? Addressees,
    string? Verdict,
    IReadOnlyList<CorrectionPlaceJson> Places)
{
    public static CorrectionJson Of(CorrectionRow row)
    {
        var correction = row.Correction;
        var speaker = correction.What as Amendment.Speaker;
        return new CorrectionJson(
            correction.Id,
            KindName.Of(correction.What.Kind),
            correction.By,
            InstantPattern.ExtendedIso.Format(correction.At),
            correction.Note,
            KindName.Of(row.Standing),
            correction.Undone?.By,
            correction.Undone is { } undone ? InstantPattern.ExtendedIso.Format(undone.At) : null,
            speaker?.Speakers is { } speakers ? ActorJson.Of(speakers) : null,
            speaker?.Addressees is { } addressees ? ActorJson.Of(addressees) : null,
            correction.What is Amendment.Point point ? (point.IsAccepted ? "accepted" : "rejected") : null,
            [.. row.Places.Select(CorrectionPlaceJson.Of)]);
    }
}
