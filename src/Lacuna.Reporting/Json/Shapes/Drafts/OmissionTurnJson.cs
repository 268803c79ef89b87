namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A word left out on which the sense may turn.</summary>
internal sealed record OmissionTurnJson(string Kind, SpanJson Word);
