using Lacuna.Core.Corrections;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What people put right of a statement, and what the machine had read.</summary>
internal sealed record StatementCorrectionJson(IReadOnlyList<CorrectionMarkJson> Marks, IReadOnlyList<ActorJson> ReadSpeakers, IReadOnlyList<ActorJson> ReadAddressees)
{
    public static StatementCorrectionJson? OfAny(StatementCorrection? correction) => correction is null ? null : new(
        [.. correction.Marks.Select(CorrectionMarkJson.Of)], ActorJson.Of(correction.ReadSpeakers), ActorJson.Of(correction.ReadAddressees));
}
