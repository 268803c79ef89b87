using Lacuna.Web.Answers;
using Lacuna.Web.Charts;

namespace Lacuna.Web.Wordings;

/// <summary>Wordings with their report.</summary>
/// <param name="Finding">The report, in any form.</param>
/// <param name="Chart">The runs of the first wordings; null when there is none.</param>
public sealed record WordingFound(Finding Finding, RunChart? Chart);
