using Lacuna.Findings.Presences;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Presences;

/// <summary>One actor over all days.</summary>
internal sealed record PresenceRowJson(ActorJson Actor, IReadOnlyList<string> Channels, SubjectMentionJson? First, IReadOnlyList<PresenceCellJson> Cells)
{
    public static PresenceRowJson Of(PresenceRow row) =>
        new(ActorJson.Of(row.Actor), row.Channels, SubjectMentionJson.OfAny(row.First), [.. row.Cells.Select(PresenceCellJson.Of)]);
}
