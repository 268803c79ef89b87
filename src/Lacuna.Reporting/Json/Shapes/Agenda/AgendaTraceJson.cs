using Lacuna.Findings.Agenda;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Agenda;

/// <summary>Words that answer to an announced item.</summary>
internal sealed record AgendaTraceJson(string Kind, DocumentRowJson Document, EvidenceJson Evidence)
{
    public static AgendaTraceJson Of(AgendaTrace trace) => new(KindName.Of(trace.Kind), DocumentRowJson.Of(trace.Row), EvidenceJson.Of(trace.Evidence));
}
