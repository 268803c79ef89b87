using Lacuna.Core.Reading;

namespace Lacuna.Reading.Agenda;

/// <summary>One row of <c>agenda-cues.tsv</c>.</summary>
/// <param name="Kind">How firmly it says so.</param>
/// <param name="Needs">What must stand around it.</param>
internal readonly record struct AgendaCue(AgendaKind Kind, AgendaCueNeeds Needs)
{
    public bool Has(AgendaCueNeeds need) => (Needs & need) != 0;
}
