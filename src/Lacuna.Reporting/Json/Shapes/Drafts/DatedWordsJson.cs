namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>Other words of the draft for a date; <c>Words</c> is null when it is the date of publication.</summary>
internal sealed record DatedWordsJson(DaysJson Days, EvidenceJson? Words);
