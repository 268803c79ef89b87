using Lacuna.Findings.Agenda;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Agenda;

/// <summary>An announced item, and what the record holds of it.</summary>
internal sealed record AnnouncedItemJson(
    string Kind,
    IReadOnlyList<ActorJson> Actors,
    ActorJson? Body,
    DaysJson Due,
    string Verdict,
    DocumentRowJson Document,
    EvidenceJson Evidence,
    IReadOnlyList<AgendaTraceJson> Traces,
    IReadOnlyList<string> Channels,
    IReadOnlyList<CoverageHoleJson> Holes)
{
    public static AnnouncedItemJson Of(AnnouncedItem announced) => new(
        KindName.Of(announced.Item.Kind),
        ActorJson.Of(announced.Item.Actors),
        ActorJson.OfAny(announced.Item.Body),
        DaysJson.Of(announced.Item.Due!),
        KindName.Of(announced.Verdict),
        DocumentRowJson.Of(announced.Row),
        EvidenceJson.Of(announced.Evidence),
        [.. announced.Traces.Select(AgendaTraceJson.Of)],
        [.. announced.Channels],
        [.. announced.Holes.Select(CoverageHoleJson.Of)]);
}
