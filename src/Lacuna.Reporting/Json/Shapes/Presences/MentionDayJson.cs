namespace Lacuna.Reporting.Json.Shapes.Presences;

/// <summary>Documents of one day that name the subject.</summary>
internal sealed record MentionDayJson(string Day, int Documents);
