using Lacuna.Findings.Presences;
using Lacuna.Web.Answers;
using Lacuna.Web.Charts;

namespace Lacuna.Web.Subjects;

/// <summary>What the record holds on a subject in some days.</summary>
/// <param name="Matrix">Actors by days.</param>
/// <param name="Chart">Mentions over time.</param>
/// <param name="Finding">The same as a report, in any form.</param>
public sealed record SubjectFound(PresenceMatrix Matrix, CountChart Chart, Finding Finding)
{
    /// <summary>The report's limits and method alone: all else the page shows in forms of its own.</summary>
    public Finding Rest { get; } = Finding.Without("matrix").Without("first").Without("mentions").Without("pleas");
}
