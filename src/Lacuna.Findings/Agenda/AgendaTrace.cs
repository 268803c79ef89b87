using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Agenda;

/// <summary>Words of the record that answer to an announced item.</summary>
/// <param name="Kind">What they tell of.</param>
/// <param name="Row">The document.</param>
/// <param name="Evidence">The words.</param>
public sealed record AgendaTrace(AgendaTraceKind Kind, DocumentRow Row, Evidence Evidence);
