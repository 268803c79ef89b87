using Lacuna.Findings.Presences;
using Lacuna.Web.Charts;

namespace Lacuna.Web.Subjects;

/// <summary>What the record holds on a subject in some days.</summary>
/// <param name="Matrix">Actors by days.</param>
/// <param name="Chart">Mentions over time.</param>
public sealed record SubjectFound(PresenceMatrix Matrix, CountChart Chart);
