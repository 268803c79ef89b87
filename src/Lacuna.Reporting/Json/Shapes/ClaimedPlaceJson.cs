namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A place in a series that a text gives.</summary>
internal sealed record ClaimedPlaceJson(int Place, EvidenceJson Evidence);
