namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One date given for a contact; <c>Words</c> is null when it is the time of publication.</summary>
internal sealed record DateClaimJson(DaysJson Days, SpanJson? Words);
