namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>The days within which the draft counts; <c>By</c> names the table's event that gave the first, null when the words did.</summary>
internal sealed record CountedDaysJson(DaysJson Days, EvidenceJson Words, string? By);
