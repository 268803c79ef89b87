using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;

namespace Lacuna.Web.Asking;

/// <summary>The uses of a phrase that was asked for.</summary>
/// <param name="Phrase">As it was asked for.</param>
/// <param name="AnyForm">True when any form of its words counts.</param>
/// <param name="Wording">Its uses.</param>
/// <param name="Series">Where it was looked for.</param>
internal sealed record TracedPhrase(string Phrase, bool AnyForm, Wording Wording, WordingSeries Series);
