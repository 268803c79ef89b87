using Lacuna.Findings.Presences;
using Lacuna.Reporting.Json.Shapes.Silences;
using Lacuna.Reporting.Presences;

namespace Lacuna.Reporting.Json.Shapes.Presences;

/// <summary>Who named a subject when, as the site's page of a subject gives it.</summary>
internal sealed record PresenceFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    SubjectJson Subject,
    DaysJson Window,
    IReadOnlyList<DaysJson> Columns,
    IReadOnlyList<PresenceRowJson> Rows,
    IReadOnlyList<MentionDayJson> Mentions,
    IReadOnlyList<StatementRowJson> Pleas)
{
    public static PresenceFileJson Of(PresenceMatrix matrix, string version, string lacuna) => new(
        "lacuna.presence",
        version,
        lacuna,
        [.. PresenceReport.Of(matrix).Answer.Select(line => line.ToString())],
        SubjectJson.Of(matrix.Subject),
        DaysJson.Of(matrix.Window),
        [.. matrix.Columns.Select(DaysJson.Of)],
        [.. matrix.Rows.Select(PresenceRowJson.Of)],
        [.. matrix.Mentions.Select(day => new MentionDayJson(DaysJson.DayOf(day.Day), day.Documents))],
        [.. matrix.Pleas.Select(StatementRowJson.Of)]);
}
