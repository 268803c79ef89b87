using Lacuna.Findings.Silences;
using Lacuna.Web.Answers;

namespace Lacuna.Web.Silences;

/// <summary>A silence with its report.</summary>
/// <param name="Silence">The silence.</param>
/// <param name="Finding">The report, in any form.</param>
public sealed record SilenceFound(Silence Silence, Finding Finding);
