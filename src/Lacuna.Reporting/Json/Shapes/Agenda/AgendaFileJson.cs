using Lacuna.Findings.Agenda;
using Lacuna.Reporting.Agenda;

namespace Lacuna.Reporting.Json.Shapes.Agenda;

/// <summary>What <c>lacuna agenda --json</c> writes.</summary>
internal sealed record AgendaFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    ActorJson? By,
    string? From,
    string? Until,
    int DocumentsRead,
    int NotRead,
    int WithoutDay,
    IReadOnlyList<AnnouncedItemJson> Items)
{
    public static AgendaFileJson Of(HeldAgenda held, string version, string lacuna) => new(
        "lacuna.agenda",
        version,
        lacuna,
        [.. AgendaReport.Of(held).Answer.Select(line => line.ToString())],
        ActorJson.OfAny(held.Question.By),
        DaysJson.OfAny(held.Question.From),
        DaysJson.OfAny(held.Question.Until),
        held.Looked,
        held.NotRead,
        held.WithoutDay,
        [.. held.Items.Select(AnnouncedItemJson.Of)]);
}
